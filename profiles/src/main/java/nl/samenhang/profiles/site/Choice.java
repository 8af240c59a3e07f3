package nl.samenhang.profiles.site;

import java.util.List;

/**
 * A list of codes that a field takes its value from.
 *
 * @param list the list
 * @param codes the codes themselves where they are few and stand nowhere else
 * @param obliged whether only these codes will do
 */
public record Choice(Link list, List<String> codes, boolean obliged) {}
