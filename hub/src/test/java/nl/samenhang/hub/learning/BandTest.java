package nl.samenhang.hub.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a count, by how many families each organisation has in it. */
class BandTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        none                                    |                     |
        one family                              | 1                   |
        nine, each of another organisation      | 1 1 1 1 1 1 1 1 1   |
        ten, of which one organisation has one  | 1 1 1 1 1 1 1 1 1 1 |
        eleven: without any one still ten       | 1 1 1 1 1 1 1 1 1 1 1 | 10-19
        a hundred of one organisation           | 100                 |
        nearly all of one organisation          | 91 9                |
        ten remain without the largest          | 90 10               | 100-109
        nine remain without either              | 9 9                 |
        ten remain without either               | 10 10               | 20-29
        nineteen                                | 9 10                |
        nineteen of three                       | 9 5 5               | 10-19
        twenty-nine of three                    | 9 10 10             | 20-29
        """)
    void isToldInTens(String name, String shares, String told) {
        assertThat(Band.of(organisations(shares))
                        .map(band -> band.atLeast() + "-" + band.atMost())
                        .orElse(null))
                .isEqualTo(told);
    }

    private static List<String> organisations(String shares) {
        var organisations = new ArrayList<String>();
        Arrays.stream(shares == null ? new String[0] : shares.split(" "))
                .mapToInt(Integer::parseInt)
                .forEach(share ->
                        organisations.addAll(Collections.nCopies(share, "organisation-" + organisations.size())));
        return organisations;
    }
}
