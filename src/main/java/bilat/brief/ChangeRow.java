package bilat.brief;

/**
 * One line of a table of changes; what is empty is a cell with nothing in it.
 *
 * @param was "not on record" for what is new
 * @param is "not on record" for what is gone
 * @param since when in the world
 * @param learned when on record
 */
record ChangeRow(Run what, Run was, Run is, Run since, Run learned, Run why) {}
