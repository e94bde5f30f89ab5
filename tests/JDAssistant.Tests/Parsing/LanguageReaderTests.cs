using JDAssistant.Parsing;

namespace JDAssistant.Tests.Parsing;

public sealed class LanguageReaderTests
{
    [Theory]
    [InlineData("en", "We are looking for a gardener who will take care of the roses in our park and who knows what to do with the hedges at the end of the summer.")]
    [InlineData("de", "Wir suchen eine Gärtnerin, die sich um die Rosen in unserem Park kümmert und weiß, was mit den Hecken am Ende des Sommers zu tun ist. Das ist für uns sehr wichtig.")]
    [InlineData("fr", "Nous recherchons un jardinier pour prendre soin des roses de notre parc, qui sait ce que l'on fait avec les haies à la fin de l'été et dans les serres du domaine.")]
    [InlineData("es", "Buscamos un jardinero para cuidar las rosas de nuestro parque, que sepa lo que se hace con los setos al final del verano y en los invernaderos de la finca.")]
    [InlineData("it", "Cerchiamo un giardiniere per prendersi cura delle rose del nostro parco, che sappia che cosa si fa con le siepi alla fine dell'estate e nelle serre della tenuta.")]
    [InlineData("nl", "Wij zoeken een tuinman die voor de rozen in ons park zorgt en die weet wat er met de heggen aan het einde van de zomer moet gebeuren, en je werkt met ons team.")]
    [InlineData("pt", "Procuramos um jardineiro para cuidar das rosas do nosso parque, que saiba o que se faz com as sebes no fim do verão e nas estufas da quinta, com uma equipa.")]
    [InlineData("pl", "Szukamy ogrodnika do naszego parku, który zajmie się różami i wie, co się robi z żywopłotem na koniec lata oraz jak dbać o rośliny w szklarni przy domu i na polu.")]
    [InlineData("sv", "Vi söker en trädgårdsmästare som tar hand om rosorna i vår park och som vet vad man ska göra med häckarna när sommaren är slut, och det är viktigt för oss att du är noggrann.")]
    [InlineData("da", "Vi søger en gartner, der tager sig af roserne i vores park, og som ved, hvad man skal gøre med hækkene, når sommeren er slut, og det er vigtigt for os, at du er omhyggelig.")]
    public void Tells_the_language(string expected, string text) =>
        JobDescriptionParser.Parse(text).Language.Should().Be(expected);

    [Theory]
    [InlineData("Gardener wanted")]
    [InlineData("qqq www eee rrr ttt zzz uuu iii ooo ppp aaa sss ddd fff ggg hhh jjj kkk lll yyy xxx ccc vvv bbb nnn mmm")]
    public void Does_not_guess(string text) => JobDescriptionParser.Parse(text).Language.Should().BeNull();
}
