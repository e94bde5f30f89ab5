namespace JDAssistant.Text;

/// <summary>A place for people: line and column both count from 1, columns in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Column);
