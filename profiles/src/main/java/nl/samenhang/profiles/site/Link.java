package nl.samenhang.profiles.site;

import nl.samenhang.profiles.Text;

/**
 * Something a page speaks of, and where to read more.
 *
 * @param text what it is called
 * @param href where it is told, from the root of the site; empty when nowhere
 */
public record Link(Text text, String href) {

    static Link to(Definition definition) {
        return new Link(definition.title(), definition.page());
    }

    static Link plain(String word) {
        return new Link(new Text(word, word), "");
    }

    /** Whether it leads out of the site. */
    public boolean isExternal() {
        return href.startsWith("http");
    }
}
