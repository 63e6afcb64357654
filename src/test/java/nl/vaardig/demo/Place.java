package nl.vaardig.demo;

/**
 * A municipality to generate.
 *
 * @param index     its place in the run, which together with the seed decides every draw
 * @param domain    of e-mail addresses
 * @param headcount people in service on the as-of day, exactly
 */
record Place(int index, String code, String name, String domain, int headcount, boolean demo) {}
