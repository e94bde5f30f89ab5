using JDAssistant.Parsing;

var job = JobDescriptionParser.Parse(File.ReadAllText(args[0]));
foreach (var block in job.Blocks)
    Console.WriteLine($"{block.Kind,-10} {block.Depth} {job.Slice(block.Content).Replace('\n', '⏎')}");
foreach (var section in job.Sections)
    Console.WriteLine($"== {section.Kind} «{(section.Heading is { } h ? job.Slice(h) : "")}» {section.Blocks.Count}");
