package nl.samenhang.profiles.site;

import java.util.Map;
import nl.samenhang.profiles.Text;

/**
 * A page before it is written.
 *
 * @param path where it goes, from the root of the site
 * @param template what it looks like
 * @param title what it is called
 * @param content what it tells, by the names that the template uses
 */
record Page(String path, String template, Text title, Map<String, Object> content) {

    /** The way from the page to the root of the site. */
    String root() {
        return path.contains("/") ? "../" : "";
    }
}
