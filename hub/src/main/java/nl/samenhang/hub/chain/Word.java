package nl.samenhang.hub.chain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a message leaves a route. */
enum Word {
    /** To a recipient that must have it. */
    DELIVER,
    /** For information: nobody is refused because it cannot be made. */
    COPY,
    /** As deliver, some time later. */
    HOLD;

    /** Of an endpoint without its parameters, as {@code chain:deliver}. */
    static Optional<Word> of(String endpoint) {
        return Arrays.stream(values())
                .filter(word -> endpoint.equals("chain:" + word.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
