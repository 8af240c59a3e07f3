package nl.samenhang.mappings;

/** The data of a format that its mappings look into. */
record FormatData(CodeLists lists, Dropped dropped) {}
