using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields;

public sealed class CompanyReaderTests
{
    [Theory]
    [InlineData("Baker\n\nCompany: Acme Bakeries\n\nYou will bake bread for the town.", "Acme Bakeries")]
    [InlineData("Baker\n\nAcme\n\nAcme is the bakery around the corner, and has been so for a century.", "Acme")]
    [InlineData("Baker\n\nBramble & Finch Bakeries\nLeeds | £14 an hour\n\nYou will bake bread for the town.", "Bramble & Finch Bakeries")]
    [InlineData("Baker\nAcme Bakeries – Leeds\n\nYou will bake bread for the town.", "Acme Bakeries")]
    [InlineData("Baker\n\nAbout Acme\n\nThe bakery around the corner needs your help to bake bread.", "Acme")]
    [InlineData("Baker\n\nYou will bake bread for the town.\n\nAcme, Inc. is an equal opportunity employer.", "Acme, Inc.")]
    [InlineData("Baker\n\nAt Acme, we bake bread for the town and we like it.", "Acme")]
    [InlineData("Acme Bakeries is looking for a Baker to join the night shift in Leeds.", "Acme Bakeries")]
    [InlineData("---\ntitle: Baker\ncompany: Acme\n---\n\nYou will bake bread.", "Acme")]
    [InlineData("Baker\n\nThornbury Bakeries, Dublin, Ireland\n\nYou will bake bread for the town.", "Thornbury Bakeries")]
    [InlineData("Baker\n\nCity of Port Alder, Oregon\n\nYou will bake bread for the town.", "City of Port Alder")]
    [InlineData("Baker\nStonebridge Capital Partners\nLondon, England\n\nYou will bake bread for the town.", "Stonebridge Capital Partners")]
    [InlineData("Baker\n\nClient: Ravensgate Foods\n\nYou will bake bread for the town.", "Ravensgate Foods")]
    [InlineData("Baker\n\nFreshBakes builds ovens for small shops. You will bake bread for the town.", "FreshBakes")]
    [InlineData("Baker\n\nTimber & Rye bakes bread in Falmouth, Cornwall. You will help.", "Timber & Rye")]
    [InlineData("Baker\n\nMaple Terrace Senior Living in Dayton, Ohio needs a baker for its kitchen.\n\nMaple Terrace is an EOE.", "Maple Terrace Senior Living")]
    [InlineData("Baker\n\nYou will bake bread.\n\nEEO Statement\n\nRapidRye is proud to be an equal opportunity employer.", "RapidRye")]
    [InlineData("Baker\n\nThe Brass Pear is a busy bistro that needs bread. The Brass Pear is an equal opportunity employer.", "The Brass Pear")]
    [InlineData("Baker\n\nDie Bäckerei Sonnenkorn in Freiburg sucht ab sofort einen Bäcker für die Nacht.", "Bäckerei Sonnenkorn")]
    [InlineData("Baker\n\nFounded in 1908, Ryefield (NYSE: RYE) is a leading maker of bread and of biscuits.", "Ryefield")]
    [InlineData("Baker\n\nFernway, the market leader in rye bread, is looking for a Baker to join the night shift.", "Fernway")]
    [InlineData("Baker\n\nYou will bake bread for the town.\n\nApply now at Fernway", "Fernway")]
    [InlineData("Hiring a baker for a shop in the north!\n\nTallow Search, Inc. is one of the leading recruitment firms of the coast.", "Tallow Search, Inc.")]
    [InlineData("Baker\n\nThornbury Bread Works, formerly Rye Brothers, bakes for the whole coast and sells to shops.", "Thornbury Bread Works")]
    [InlineData("Baker\n\nYou will bake bread.\n\nWho we are\n\nWith over 40 years of experience, Fernway is the oldest bakery of the coast.", "Fernway")]
    [InlineData("Baker\n\nYou will bake bread for the town.\n\nAbout Fernway, Inc.\n\nWe bake bread and sell it in our own shops along the coast.", "Fernway, Inc.")]
    [InlineData("Thornbury Bread Works (TBW) proudly bakes for the whole coast and sells to all the shops of the town.", "Thornbury Bread Works")]
    [InlineData("Baker\n\nAt Thornbury Rye, employees eat for nothing and go home at noon.", "Thornbury Rye")]
    [InlineData("Baker\n\nWe at Fernway are looking for somebody who bakes at night.", "Fernway")]
    [InlineData("Baker\n\nAs a baker at Fernway, you bake bread for the town.", "Fernway")]
    [InlineData("Baker\n\nBakers at Fernway work in pairs and go home at noon.", "Fernway")]
    [InlineData("Baker\n\nFernway.io, part of Rye Holdings, is seeking a Baker for the night.", "Fernway.io")]
    [InlineData("RyeMatic's night team is looking for a Baker to keep the ovens going.", "RyeMatic")]
    [InlineData("Baker\n\nryeBake is a global maker of ovens.\n\nAt ryeBake, nobody bakes alone.", "ryeBake")]
    [InlineData("Baker\n\nFernDough, a RyeStream company, has an opportunity for a baker.\n\nRyeStream bakes.", "FernDough")]
    [InlineData("Baker\n\nAt OvenML, we bake by numbers.\n\nOvenML pays on Fridays.", "OvenML")]
    [InlineData("Baker\n\nThornbury Harbour Mills (THM) grinds flour.\n\nTHM is an equal opportunity employer.", "Thornbury Harbour Mills")]
    [InlineData("Baker\n\nChildren's Kitchen of Falmouth is committed to equal opportunity and does not discriminate.", "Children's Kitchen of Falmouth")]
    [InlineData("Baker\n\nWe bake for those who sleep.Company - Thornbury Rye, Inc.Job ID: A7", "Thornbury Rye, Inc.")]
    [InlineData("Baker\n\nThornbury Rye, recognised by the guild for its crust, is looking for somebody who bakes at night.", "Thornbury Rye")]
    [InlineData("Baker\n\nThese are the questions we ask at Fernway. Fernway is a mill on the coast, Fernway has nine ovens, and Fernway's bread is eaten in the town.", "Fernway")]
    [InlineData("Baker\n\nYou will bake bread for the town. At fernway, nobody bakes alone. Write to jobs@fernway.co.uk.", "fernway")]
    [InlineData("Baker\n\nYou will bake bread for Fernway and its shops. Fernway pays on Fridays. Write to jobs@fernway.com.", "Fernway")]
    [InlineData("Baker\n\n| Organisation | RYE Works |\n| Hours | Full time |\n\nYou will bake bread for the town.", "RYE Works")]
    [InlineData("The [Guild of Mills](https://guild.example) (GM), a network of forty bakeries, has an opening for a Baker.", "Guild of Mills")]
    [InlineData("Baker\n\nABOUT FERNWAY CORP\n\nWe bake bread for the people of the coast.", "FERNWAY CORP")]
    [InlineData("Baker\n\n## Your role at Fernway\n\nYou will bake bread for the town.", "Fernway")]
    [InlineData("Baker\n\nWe look for a Baker to join Fernway, Inc. and its night shift.", "Fernway, Inc.")]
    [InlineData("Baker\n\nYou will bake bread.\n\nIt is the policy of Fernway to employ the best qualified people for all jobs without regard to race, color, religion, sex, age or disability.", "Fernway")]
    [InlineData("Baker\n\nBread Science is the research organization at Fernway. Bread Science is growing. At Fernway, we bake at night.", "Fernway")]
    [InlineData("Baker\n\nYou will bake bread.\n\nAbout us\n\nHeadquartered in the heart of the old harbour, Fernway Inc. was founded by two sisters.", "Fernway Inc.")]
    [InlineData("Baker\n\nIf you bake, we want to hear from you.FERNWAY is committed to be an equal opportunity employer without regard to race, sex or age.", "FERNWAY")]
    [InlineData("Baker\n\nFernway Finance is looking for a Baker who can count. Fernway Finance is growing. Fernway bakes bread.", "Fernway")]
    [InlineData("Baker\n\nYou will bake bread.\n\nFERNWAY COUNTY IS AN EQUAL EMPLOYMENT OPPORTUNITY EMPLOYER", "FERNWAY COUNTY")]
    public void Names_the_employer(string text, string company)
    {
        var job = JobDescriptionParser.Parse(text);

        job.Company?.Text.Should().Be(company);
        job.Slice(job.Company!.Span).Should().Be(company);
    }

    [Theory]
    [InlineData("Baker\n\nAbout the role\n\nThe Baker is responsible for the bread. Python is a plus. Experience is welcome.")]
    [InlineData("Baker\nLeeds\n\nYou will bake bread for the town and sell it.")]
    [InlineData("Baker\nFull-time\n\nAbout us\n\nWe are a bakery. We are an equal opportunity employer.")]
    [InlineData("Senior Engineer\n\nPosition summary\n\nLead the design of services. Java is our language. Kafka is a must.")]
    [InlineData("Baker\n\nWalnut Creek, CA\n\nYou will bake bread for the town.")]
    [InlineData("Baker\n\nCanary Wharf, London\n\nYou will bake bread for the town.")]
    [InlineData("Baker\n\nClient: large bank in the city\n\nYou will bake bread for the town.")]
    [InlineData("Baker\n\nPride is a personal commitment, and bread is what we are proud of here.")]
    [InlineData("Baker\n\nKubernetes runs our services. You will bake bread for the town.")]
    [InlineData("Baker\n\nSchool: Ability to read and write is needed here\n\nYou will bake bread.")]
    [InlineData("Engineer\n\nAbout us\n\nArtificial Intelligence (AI) is transforming how bread is baked.")]
    [InlineData("Baker\n\nYou will bake bread in Maryland. Write to jobs@elections.maryland.gov.")]
    [InlineData("Baker\n\nYou will bake bread for the town. Write to fernway.bakery@gmail.com.")]
    [InlineData("Baker\n\nAbout the bakery\n\n[Read About Fernway](https://fernway.example)")]
    [InlineData("Baker\n\nYou will support our client Fernway. Fernway is the leading maker of bread on the coast.")]
    [InlineData("Baker\n\nGlobal is the leading word here. Global is the leading word there.")]
    [InlineData("Baker\n\n## Bread at Leeds\n\nYou will bake bread for the town, and Leeds will eat it.")]
    public void Names_none_where_the_text_names_none(string text) =>
        JobDescriptionParser.Parse(text).Company.Should().BeNull();

    [Theory]
    [InlineData("Controller (m/w/d)\n\nTarnhaus Küchentechnik GmbH & Co. KG\nStandort: Kiel\n", "Tarnhaus Küchentechnik GmbH & Co. KG")]
    [InlineData("Comptable\n\nEntreprise : Brasserie des Trois Ponts SAS\nLieu : Lyon\n", "Brasserie des Trois Ponts SAS")]
    public void Reads_the_names_that_other_languages_write(string text, string company) => JobDescriptionParser.Parse(text).Company!.Text.Should().Be(company);
}
