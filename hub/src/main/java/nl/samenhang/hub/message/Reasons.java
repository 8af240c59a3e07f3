package nl.samenhang.hub.message;

import java.util.List;
import java.util.stream.Collectors;
import nl.samenhang.profiles.Text;

/** Several reasons in one text. */
public final class Reasons {

    private static final String BETWEEN = "; ";

    private Reasons() {}

    /** In their order, each once. */
    public static Text together(List<Text> reasons) {
        return new Text(
                reasons.stream().map(Text::nl).distinct().collect(Collectors.joining(BETWEEN)),
                reasons.stream().map(Text::en).distinct().collect(Collectors.joining(BETWEEN)));
    }
}
