using JDAssistant.Drafting.Templates;

namespace JDAssistant.Tests.Drafting;

public sealed class TemplateSetTests
{
    private static readonly Dictionary<string, string> Small = new()
    {
        ["job-description.md"] = "{{> summary}}\n",
        ["sections/summary.md"] = "We need {{a-title}}.\n",
    };

    [Fact]
    public void Holds_at_least_forty_role_families() =>
        TemplateSet.Default.Roles.Should().HaveCountGreaterThanOrEqualTo(40);

    [Theory]
    [InlineData("Senior Backend Engineer", "backend engineer")]
    [InlineData("Night Nurse", "registered nurse")]
    [InlineData("Dental Nurse", "medical assistant")]
    [InlineData("Front-End Developer (m/f/d)", "frontend engineer")]
    [InlineData("Store Manager", "retail assistant")]
    [InlineData("Primary School Teaching Assistant", "teaching assistant")]
    public void Knows_the_role_of_a_title(string title, string role) =>
        TemplateSet.Default.RoleOf(title)!.Name.Should().Be(role);

    [Fact]
    public void Knows_no_role_for_a_title_that_fits_none() =>
        TemplateSet.Default.RoleOf("Lighthouse Keeper").Should().BeNull();

    [Theory]
    [InlineData("sections/summary.md", "We need {{salary}}.", "sections/summary.md:1: there is no value “salary”*")]
    [InlineData("sections/summary.md", "We need {{title", "sections/summary.md:1: “{{” is not closed.")]
    [InlineData("job-description.md", "Hello", "job-description.md:1: expected a heading*")]
    [InlineData("job-description.md", "{{> perks}}", "job-description.md:1: “perks” is no section.")]
    [InlineData("roles/pilot.yaml", "name: pilot", "roles/pilot.yaml: needs name, family, purpose and duties.")]
    [InlineData("roles/pilot.yaml", "name: pilot\nlevels: []", "roles/pilot.yaml:2: “levels” is no key*")]
    [InlineData("roles/pilot.yaml", "name: pilot\nfamily: air\npurpose: fly\nduties:\n  - Fly 3 aircraft", "roles/pilot.yaml: “Fly 3 aircraft” states a number*")]
    [InlineData("roles/pilot.yaml", "name: [", "roles/pilot.yaml:*")]
    [InlineData("roles/pilot.yaml", "name: pilot\naliases: [a, b\nfamily: air", "roles/pilot.yaml:*")]
    public void Names_the_file_that_is_wrong(string file, string text, string message)
    {
        var loading = () => TemplateSet.Load(new Dictionary<string, string>(Small) { [file] = text });

        loading.Should().Throw<TemplateException>().WithMessage(message);
    }

    [Fact]
    public void Lets_a_company_replace_and_add_files()
    {
        var own = TemplateSet.Load(Small).With(new Dictionary<string, string>
        {
            ["roles/pilot.yaml"] = "name: pilot\nfamily: air\npurpose: fly people home\nduties:\n  - Fly",
        });

        own.RoleOf("Junior Pilot")!.Purpose.Should().Be("fly people home");
    }

    [Fact]
    public void Leaves_a_line_out_whose_value_is_not_known_and_takes_the_other()
    {
        var template = SectionTemplate.Parse("x.md", "For {{team}}.\nelse: For us.\n\n- {{each duties}}\npropose: Yours, {{company}}", new HashSet<string> { "team", "duties", "company" });

        var text = template.Fill(new Dictionary<string, IReadOnlyList<DraftValue>>
        {
            ["duties"] = [new DraftValue("Sing"), new DraftValue("Dance", IsProposed: true)],
            ["company"] = [new DraftValue("Acme")],
        });

        text.Markdown.Should().Be("For us.\n\n- Sing\n- Dance\nYours, Acme");
        text.Proposed.Should().Equal("Dance", "Yours, Acme");
    }
}
