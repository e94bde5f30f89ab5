using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing.Fields.Titles;

public sealed class TitleReaderTests
{
    private const string Body = "\n\nAbout the role\n\nYou will look after what our customers rely on every day of the week, with a small team.\n";

    [Theory]
    [InlineData("Senior Software Engineer (Backend) — Job Description", "Senior Software Engineer (Backend)", "software engineer (backend)")]
    [InlineData("Sr. Software Engineer, Backend", "Sr. Software Engineer, Backend", "software engineer, backend")]
    [InlineData("Senior/Staff Backend Engineer | Platform Services", "Senior/Staff Backend Engineer", "backend engineer")]
    [InlineData("Senior Backend Engineer (REQ-1234)", "Senior Backend Engineer", "backend engineer")]
    [InlineData("Site Reliability Engineer - Req ID 29481", "Site Reliability Engineer", "site reliability engineer")]
    [InlineData("Data Engineer (m/w/d) - Remote", "Data Engineer", "data engineer")]
    [InlineData("Data Engineer m/f/d", "Data Engineer", "data engineer")]
    [InlineData("Data Engineer (all genders)", "Data Engineer", "data engineer")]
    [InlineData("Backend Engineer at Acme", "Backend Engineer", "backend engineer")]
    [InlineData("Acme | Senior Engineer", "Senior Engineer", "engineer")]
    [InlineData("Senior Software Engineer – Payments Platform | Acme Inc.", "Senior Software Engineer – Payments Platform", "software engineer – payments platform")]
    [InlineData("Nurse Practitioner - San Francisco, CA 94105", "Nurse Practitioner", "nurse practitioner")]
    [InlineData("Data Scientist in Chicago, IL", "Data Scientist", "data scientist")]
    [InlineData("Driver | Full-time | London", "Driver", "driver")]
    [InlineData("Software Engineer - $120,000 - $150,000", "Software Engineer", "software engineer")]
    [InlineData("[Hybrid] Product Designer", "Product Designer", "product designer")]
    [InlineData("🚀 Growth Marketer 🚀", "Growth Marketer", "growth marketer")]
    [InlineData("We are hiring a Senior Backend Engineer!", "Senior Backend Engineer", "backend engineer")]
    [InlineData("★ Growth Marketer ★", "Growth Marketer", "growth marketer")]
    [InlineData("<b>Growth Marketer</b>", "Growth Marketer", "growth marketer")]
    [InlineData("# Growth Marketer!!! £1,000 BONUS!!!", "Growth Marketer", "growth marketer")]
    [InlineData("We're hiring: Line Cook", "Line Cook", "line cook")]
    [InlineData("Now hiring Line Cooks", "Line Cooks", "line cooks")]
    [InlineData("# Apply now: Staff Nurse", "Staff Nurse", "staff nurse")]
    [InlineData("The Sr. Payroll Clerk role serves both of our shops and reports to the owner of the firm.", "Sr. Payroll Clerk", "payroll clerk")]
    [InlineData("Hiring Manager", "Hiring Manager", "hiring manager")]
    [InlineData("Name of the Post: Payroll Clerk", "Payroll Clerk", "payroll clerk")]
    [InlineData("Job Title: Principal, Leeds, England", "Principal", "principal")]
    [InlineData("Position: Office Manager", "Office Manager", "office manager")]
    [InlineData("Job Title: Registered Nurse", "Registered Nurse", "registered nurse")]
    [InlineData("**Title:** Bus Driver", "Bus Driver", "bus driver")]
    [InlineData("# C++ Developer", "C++ Developer", "c++ developer")]
    [InlineData(".NET Developer", ".NET Developer", ".net developer")]
    [InlineData("Job Title\nNurse", "Nurse", "nurse")]
    [InlineData("---\ntitle: \"Payroll Clerk\"\n---", "Payroll Clerk", "payroll clerk")]
    [InlineData("Acme Dental\n\nDental Hygienist", "Dental Hygienist", "dental hygienist")]
    [InlineData("Cheesemonger", "Cheesemonger", "cheesemonger")]
    [InlineData("Cleaning Lady", "Cleaning Lady", "cleaning lady")]
    [InlineData("Dog Walker", "Dog Walker", "dog walker")]
    [InlineData("Yard Hand", "Yard Hand", "yard hand")]
    [InlineData("Front of House\nQuay Café, Leeds, UK", "Front of House", "front of house")]
    [InlineData("REQ#5521 Payroll Clerk", "Payroll Clerk", "payroll clerk")]
    [InlineData("Amazing Opportunity: Payroll Clerk", "Payroll Clerk", "payroll clerk")]
    [InlineData("Job Description\n\nWarehouse Operative", "Warehouse Operative", "warehouse operative")]
    [InlineData("Chef de Partie", "Chef de Partie", "chef de partie")]
    [InlineData("Engineering Lead", "Engineering Lead", "engineering lead")]
    [InlineData("Distinguished Engineer", "Distinguished Engineer", "distinguished engineer")]
    [InlineData("Payroll ClerkLeeds, hybrid", "Payroll Clerk", "payroll clerk")]
    [InlineData("Role: Payroll ClerkDuration: 1 YearLocation: Leeds", "Payroll Clerk", "payroll clerk")]
    [InlineData("Implementation Specialist Type: Hourly Contract", "Implementation Specialist", "implementation specialist")]
    [InlineData("Payroll Supervisor-19302110", "Payroll Supervisor", "payroll supervisor")]
    [InlineData("Payroll Clerk – Athens, Greece", "Payroll Clerk", "payroll clerk")]
    [InlineData("Payroll Clerk - Sunnyvale", "Payroll Clerk", "payroll clerk")]
    [InlineData("Teaching Assistant - Reading", "Teaching Assistant - Reading", "teaching assistant - reading")]
    [InlineData("Camp Counselor (Summer 2027)", "Camp Counselor", "camp counselor")]
    [InlineData("Java Developer (Spring)", "Java Developer (Spring)", "java developer (spring)")]
    [InlineData("Softwareentwickler (m/w/d) C#", "Softwareentwickler (m/w/d) C#", "softwareentwickler (m/w/d) c#")]
    [InlineData("Bäcker (m/w/d)", "Bäcker", "bäcker")]
    [InlineData("Développeur Web H/F", "Développeur Web", "développeur web")]
    [InlineData("# Head of Growth at [Fernway](https://fernway.example)", "Head of Growth", "head of growth")]
    [InlineData("Internship\n\nPosition Title: Lab Assistant", "Lab Assistant", "lab assistant")]
    [InlineData("## Pricing, Trade Finance - Leeds, UK", "Pricing, Trade Finance", "pricing, trade finance")]
    public void Reads_the_title_without_decoration(string top, string title, string role)
    {
        var job = JobDescriptionParser.Parse(top + Body);

        job.Title.Should().NotBeNull();
        job.Title!.Text.Should().Be(title);
        job.Title.Role.Should().Be(role);
        job.Slice(job.Title.Span).Should().Be(title);
    }

    [Theory]
    [InlineData("Website Developer 40 hours Based at our head office", "Website Developer")]
    [InlineData("Payments Data Analyst is responsible for our boards and for what they show", "Payments Data Analyst")]
    [InlineData("Senior Data Scientist   This is a chance to join a small team", "Senior Data Scientist")]
    [InlineData("Enterprise Architect – Leeds/Flexible75k, flexible working", "Enterprise Architect")]
    [InlineData("Fernway seeks a high-energy applied scientist for its lab", "applied scientist")]
    [InlineData("We are looking for a Senior Director of Trade Planning, Channel Marketing to lead our work", "Senior Director of Trade Planning, Channel Marketing")]
    [InlineData("Fernway is looking for Java Developer for a long contract", "Java Developer")]
    [InlineData("The Business Data Analyst will support our managers", "Business Data Analyst")]
    [InlineData("2803 Payroll Clerk II Department of Water **Apply by May.**", "Payroll Clerk II")]
    [InlineData("About us: Fernway builds what people need.   Title: Payroll Clerk Department: Finance Reporting Manager: Head of Money   We work by day", "Payroll Clerk")]
    [InlineData("Engineers at Fernway build what people need", null)]
    [InlineData("Software Engineers at Fernway build what people need", null)]
    [InlineData("TechOp Holding makes screws", null)]
    [InlineData("Election Division (LEAD) of the state", null)]
    [InlineData("Fernway is looking for a business-focused analyst", null)]
    public void Reads_the_title_of_a_text_without_line_ends(string opening, string? title) =>
        JobDescriptionParser.Parse(opening + string.Concat(Enumerable.Repeat(" and we care for the people who do this work with us", 6)) + ".")
            .Title?.Text.Should().Be(title);

    [Theory]
    [InlineData("Head of Data — Fernway", "Head of Data")]
    [InlineData("Fernway - Data Analyst", "Data Analyst")]
    [InlineData("Head of Data – Fernway Job Posting", "Head of Data")]
    [InlineData("Head of Data – Payments", "Head of Data – Payments")]
    public void Leaves_the_employer_out_of_the_title(string top, string title) =>
        JobDescriptionParser.Parse(top + "\n\nAbout Fernway\n\nFernway is a leading maker of bicycles, and Fernway is hiring.\n").Title!.Text.Should().Be(title);

    [Theory]
    [InlineData("About us")]
    [InlineData("Job Description")]
    [InlineData("Responsibilities")]
    [InlineData("Acme makes cloud software for dentists.")]
    [InlineData("Recruiter Name: Robin Fernway")]
    [InlineData("Join our growing family today and make a difference")]
    [InlineData("Reports to: Finance Manager")]
    [InlineData("Customers first | Integrity | Fun")]
    [InlineData("Want to help nurses and doctors?")]
    [InlineData("## Pricing, Trade Finance")]
    [InlineData("Get notified about new clerk jobs\n\nPayroll Clerk\n\nSimilar jobs you might like")]
    [InlineData("# Finance Team")]
    [InlineData("# Cloud Infrastructure Group")]
    public void Finds_no_title_where_there_is_none(string top) =>
        JobDescriptionParser.Parse(top + Body).Title.Should().BeNull();

    [Theory]
    [InlineData("Our client is seeking applicants for the position of Payroll Services Clerk. Payroll is run weekly.", "Payroll Services Clerk")]
    [InlineData("Fernhill is recruiting to fill a vacant Ward Services Supervisor position in Hull.", "Ward Services Supervisor")]
    [InlineData("The studio is on the lookout for a Website Developer to mend what we have.", "Website Developer")]
    [InlineData("We need somebody with patience to serve as the next Town Clerk. The ideal candidate writes well.", "Town Clerk")]
    [InlineData("We are looking for a motivated, hands-on, Head of Estates to join our growing staff.", "Head of Estates")]
    [InlineData("We are looking for a best-in-class Machine Learning and Computer Vision Scientist to build tools.", "Machine Learning and Computer Vision Scientist")]
    [InlineData("We're searching for a UK-based Associate Data Engineer to join our team.", "Associate Data Engineer")]
    [InlineData("Larkfield looking for an experienced Billing Systems Analyst for six months.", "Billing Systems Analyst")]
    [InlineData("We are looking for a (junior to senior level) billing clerk to help us grow.", "billing clerk")]
    [InlineData("A position has become available for enthusiastic care assistants to work in the home.", "care assistants")]
    [InlineData("The bank has full-time positions available for Contact Centre Representatives.", "Contact Centre Representatives")]
    [InlineData("Who you areAs a Data Scientist at Larkfield you will build new features.", "Data Scientist")]
    [InlineData("The Director of Client Engagement is responsible for the accounts in the north.", "Director of Client Engagement")]
    [InlineData("Some lines about us and our history. The Financial Analyst - Planning Systems role is there to keep figures right.", "Financial Analyst - Planning Systems")]
    [InlineData("Reporting to the CFO, the Senior Data Scientist is responsible for sound judgement.", "Senior Data Scientist")]
    [InlineData("International Recruitment Manager will be accountable for hiring in Europe.", "International Recruitment Manager")]
    [InlineData("Customers come first here. The Facilities Lead keeps the site safe. On Mondays the team meets. The Facilities Lead walks the site twice a day.", "Facilities Lead")]
    public void Reads_the_title_from_a_sentence_that_says_what_the_job_is(string sentence, string title) =>
        JobDescriptionParser.Parse(sentence).Title?.Text.Should().Be(title);

    [Theory]
    [InlineData("Searching for the perfect shift manager or a better roster? Our agency finds both.")]
    [InlineData("We are looking to hire the world's best scientists, engineers and designers.")]
    [InlineData("Larkfield is a team of makers, creators and problem solvers.")]
    [InlineData("An Larkfield Consultant is a master communicator and active listener.")]
    [InlineData("The Hiring Manager will call you within a week of the interview.")]
    [InlineData("Larkfield makes games for people on trains. We are hiring Software Engineers, Data Scientists and Product Managers.")]
    [InlineData("Are you looking for a new Site Manager role near home?")]
    [InlineData("Eleven teams look into it. The role of Head Judge (HJ) will be performed by the Master.")]
    [InlineData("As the COO of your kitchen you decide what is cooked.")]
    public void Takes_nobody_else_for_the_job(string sentence) =>
        JobDescriptionParser.Parse(sentence).Title.Should().BeNull();

    [Theory]
    [InlineData("Acme Foods is looking for a talented Senior Data Analyst to join our pricing team in Leeds.", "Senior Data Analyst")]
    [InlineData("We are seeking an experienced line cook to join our kitchen in the old town.", "line cook")]
    [InlineData("As a Registered Nurse, you will care for patients on two wards of our hospital.", "Registered Nurse")]
    [InlineData("The Payroll Clerk will prepare the monthly payroll for all of our branches.", "Payroll Clerk")]
    [InlineData("# Join Acme as a Registered Nurse", "Registered Nurse")]
    [InlineData("Join Acme Care as a Registered Nurse and look after people on two wards.", "Registered Nurse")]
    [InlineData("Acme is hiring a Line Cook", "Line Cook")]
    [InlineData("Acme is currently recruiting for a Full Time Beauty Advisor who will work 38 hours a week.", "Beauty Advisor")]
    [InlineData("We are looking for a part-time barista to join our team in Leeds.", "barista")]
    [InlineData("We place people all along the coast.\n\nHiring a line cook for a busy kitchen in Maine!", "line cook")]
    [InlineData("# Work with us as a Line Cook", "Line Cook")]
    [InlineData("# Role profile: Data Analyst", "Data Analyst")]
    [InlineData("We bake for the town and the coast around it.\n\nWe currently have a vacancy for a Night Baker, who will work in our mill.", "Night Baker")]
    [InlineData("The Night Baker (NB) role keeps the ovens of our mill going until the morning.", "Night Baker")]
    [InlineData("The Procurement Analyst (PA) serves as the buyer for our three mills and the bakery.", "Procurement Analyst")]
    [InlineData("Home > Careers > Night Baker\n\nYou keep the ovens going until the morning.", "Night Baker")]
    [InlineData("Vacancy / Night Baker\n\nYou keep the ovens going until the morning.", "Night Baker")]
    [InlineData("Our mill is currently in need of a Night Baker to join the shift.", "Night Baker")]
    [InlineData("Fernway has baked bread on this coast for a hundred years and sells it in its own shops, on the market and to all the hotels that want some of it. Job Title: Night Baker Location: Leeds, England Job Type: Full time", "Night Baker")]
    [InlineData("Fernway, the bakery of the coast, is seeking to hire a Director of Bread Science to join our team.", "Director of Bread Science")]
    [InlineData("We are looking for a motivated, hands-on, Head of Bread Science to join our growing staff.", "Head of Bread Science")]
    [InlineData("The Applications Developer, Digital will develop the pages of the shop and look after them.", "Applications Developer, Digital")]
    [InlineData("The Shop Manager of Harbour Street and Old Town Shops is responsible for two shops of ours.", "Shop Manager of Harbour Street and Old Town Shops")]
    [InlineData("Reporting to the Head of Bread, the Night Baker bakes what is sold in the morning.", "Night Baker")]
    [InlineData("As part of the Fernway bread team, the Quantitative Researcher will count the loaves every day.", "Quantitative Researcher")]
    [InlineData("Fernway is seeking talented bread scientists to join the mill.", "bread scientists")]
    [InlineData("We bake. We are looking for Technical Writers to tell of it.", "Technical Writers")]
    [InlineData("The mill is looking for a tidy, early, Night Baker to join the shift.", "Night Baker")]
    [InlineData("Hiring a materials manager for a mill on the coast! Call us today.", "materials manager")]
    [InlineData("Do you like rye? Need a Night Baker with experience of ovens.", "Night Baker")]
    [InlineData("As a sales manager in Poland you will be responsible for the shops there.", "sales manager")]
    [InlineData("Fernway has an opening in Leeds, Yorkshire, for a Radar Data Analyst to watch the sky.", "Radar Data Analyst")]
    [InlineData("The mill is seeking a careful individual for the role of Night Baker in Leeds.", "Night Baker")]
    [InlineData("The mill is seeking experienced individuals for a Rye Lines Account Manager position.", "Rye Lines Account Manager")]
    [InlineData("We love dogs. We are looking for a kind person to assume the role of the Assistant Shop Manager.", "Assistant Shop Manager")]
    [InlineData("You may be interested in the Bread Intelligence Analyst position that we have.", "Bread Intelligence Analyst")]
    [InlineData("The Bread Engineer, Analytics role falls into the mill's own department.", "Bread Engineer, Analytics")]
    [InlineData("We bring bread back. The objective of the Bread Analyst is to count it.", "Bread Analyst")]
    [InlineData("The new Town Clerk will bring patience and good handwriting to the town.", "Town Clerk")]
    [InlineData("We bake for the coast.\n\nBread Analyst Essential Duties and Responsibilities:\n- Count bread\n- Count flour", "Bread Analyst")]
    [InlineData("Fernway is recruiting a Bread Development professional to grow our shops.", "Bread Development professional")]
    [InlineData("We bake at night. Small mill seeking a careful, mid-level IT Security Analyst to lock it.", "mid-level IT Security Analyst")]
    public void Reads_the_title_from_a_sentence_that_names_whom_the_company_looks_for(string sentence, string title) =>
        JobDescriptionParser.Parse(sentence).Title.Should().BeEquivalentTo(new { Text = title });

    [Theory]
    [InlineData("We are looking for team players who like bread.")]
    [InlineData("We are looking for a caring manager of people who likes bread.")]
    [InlineData("You report to the Head Baker position and to nobody else.")]
    [InlineData("We are seeking thought leaders and business partners all over the coast.")]
    public void Finds_no_title_where_a_sentence_names_no_job(string sentence) =>
        JobDescriptionParser.Parse(sentence).Title.Should().BeNull();

    [Theory]
    [InlineData("We are a trusted partner of many banks and are looking for a caring person to join us.")]
    [InlineData("You will work with senior engineers and report to the Director of Operations every week.")]
    [InlineData("Join Acme. It is as good as a nurse could wish for, and close to the harbour.")]
    [InlineData("# Join our family as it grows")]
    [InlineData("Reporting to the Head of Bread, the team bakes what is sold in the morning.")]
    [InlineData("Reporting to the Head of Bread, the Manager will have a staff of four.")]
    public void Does_not_take_other_people_for_the_job(string sentence) =>
        JobDescriptionParser.Parse(sentence).Title.Should().BeNull();

    [Theory]
    [InlineData("# Shape the Future of Energy\n\nWe are looking for a Senior Data Engineer to join us.", "Senior Data Engineer")]
    [InlineData("# Dare to Bake Better\n\nAcme is hiring a Pastry Chef for the night shift.", "Pastry Chef")]
    [InlineData("# Product Marketing\n\nWe are looking for a colleague to join us.", "Product Marketing")]
    public void A_slogan_above_all_is_no_title(string text, string title) => JobDescriptionParser.Parse(text).Title!.Text.Should().Be(title);

    [Theory]
    [InlineData("We bake where the sea begins\n\nYou go all in, and so do we, and that is what we bake for.\n\n\nBread Analyst Manager, Rye\nPosition Summary:\nThe mills have more grain than anybody can count.\n", "Bread Analyst Manager, Rye")]
    [InlineData("We bake by night.\n\nUnder supervision and guidance, the Corporate Bread Analyst:\n\n- Counts loaves\n- Weighs flour\n", "Corporate Bread Analyst")]
    [InlineData("One.\n\nWe bake bread for the town and for the harbour.\n\nWe bake it at night and sell it by day.\n\nWe mill the grain of the whole valley ourselves.\n\nWe do so in all weathers and on Sundays.\n\nWe have ovens of brick, and of iron too.\n\nAs Bread Scientist for Rye, you'll be helping to bake for more.\n", "Bread Scientist")]
    [InlineData("We bake where the sea begins\n\n3 LETTERS OF RECOMMENDATION\nSummary:\nThe City Clerk will send them on to the bakers of the town.\n", "City Clerk")]
    public void Is_found_above_the_summary_and_where_the_reader_is_addressed_late(string text, string title) => JobDescriptionParser.Parse(text).Title!.Text.Should().Be(title);

    [Fact]
    public void Is_who_is_sought_however_long_the_paragraph_is() =>
        JobDescriptionParser.Parse(string.Concat(Enumerable.Repeat("We bake bread for the town and sell what is left to the harbour. ", 30)) + "We are looking for a Bread Consultant to join the night shift.\n").Title!.Text.Should().Be("Bread Consultant");

    [Fact]
    public void Keeps_the_whole_line_beside_the_title()
    {
        var job = JobDescriptionParser.Parse("Payroll Clerk (REQ-77) - Remote" + Body);

        job.Slice(job.Title!.Line).Should().Be("Payroll Clerk (REQ-77) - Remote");
    }

    [Theory]
    [InlineData("About Tarnhollow\n\nTarnhollow Ferries carries cars and cattle to the islands, and has done so for ninety years.\n\nFor more, see our boats.\n\nThe Role in Brief:\n\nAssociate Net Mender\n\nAre you a talented problem solver? Then mend with us, and teach what you know to the next who comes.\n", "Associate Net Mender")]
    [InlineData("Internship\n\nTarnhollow Ferries is looking for a Marine Engineer Intern to look after the engines of eleven boats.\n", "Marine Engineer Intern")]
    public void Prefers_what_names_the_job(string text, string title) => JobDescriptionParser.Parse(text).Title!.Text.Should().Be(title);

    [Theory]
    [InlineData("INDUSTRIAL ELECTRICIAN (442A)\n\nTarnhollow Ferries\n", "INDUSTRIAL ELECTRICIAN (442A)")]
    [InlineData("Immediate need! Payroll Consultant - 12 month contract - Oban\n", "Payroll Consultant")]
    [InlineData("Nurse Practitioner (NP) – Per Diem | Sacramento, CA\n", "Nurse Practitioner (NP)")]
    [InlineData("Tarnhollow Ferries carries cars and cattle to the islands all year round, in all weathers.\n\nAs our Marine Engineer, you will:\n- Mend engines\n- Teach\n", "Marine Engineer")]
    [InlineData("Nurses needed - Fernway Care Home, Dublin\n\nYou look after forty people.", "Nurses")]
    [InlineData(":tada: *We're hiring: Shift Lead* :tada:\n\nYou lead the night.", "Shift Lead")]
    [InlineData("Hiring: senior baker at Fernway (Leeds, nights), £30k-£34k, full-time. Apply: jobs@fernway.example", "senior baker")]
    [InlineData("Shift Baker: Part-time\n\nYou bake bread.", "Shift Baker")]
    [InlineData("Fernway is looking for an experienced software engineer to build ovens. As a senior software engineer you will lead.", "senior software engineer")]
    [InlineData("Nous sommes à la recherche d'un Comptable Senior (F/H) pour rejoindre notre équipe.", "Comptable Senior")]
    public void Keeps_what_names_the_job_and_drops_what_calls_it_out(string text, string title) => JobDescriptionParser.Parse(text).Title!.Text.Should().Be(title);

    [Theory]
    [InlineData("We are looking for a barista to join our café in the old harbour.", "barista")]
    [InlineData("We are looking for a partner to join our café in the old harbour.", null)]
    [InlineData("Are you looking for a challenge? We are looking for a leader to join our café.", null)]
    [InlineData("We are looking for a baker. As a Night Shift Baker you fill the ovens.", "Night Shift Baker")]
    public void Is_one_word_in_small_letters_where_that_names_an_occupation(string text, string? title) =>
        JobDescriptionParser.Parse(text + " You will know two hundred guests by name and make coffee for all of them.\n").Title?.Text.Should().Be(title);
}
