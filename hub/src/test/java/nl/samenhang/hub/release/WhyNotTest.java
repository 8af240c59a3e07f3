package nl.samenhang.hub.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenhang.hub.Examples;
import nl.samenhang.hub.message.AuthorisedMessage;
import nl.samenhang.hub.release.RouteOutline.Takes;
import nl.samenhang.profiles.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Why a route does not take a message: each condition, with what it wants and what the message has. */
class WhyNotTest {

    private static final Set<String> ALL = Set.of();
    private static final LocalDate DAY_OF_THE_MESSAGE = LocalDate.of(1970, 1, 1);

    @ParameterizedTest
    @MethodSource("conditions")
    void eachConditionSaysWhatItWantsAndWhatTheMessageHas(Takes takes, String nl, String en) {
        var why = whyNot(takes).orElseThrow();
        assertThat(why.nl()).isEqualTo(nl);
        assertThat(why.en()).isEqualTo(en);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                Arguments.of(
                        takes("consent", ALL, ALL, ALL, ALL, ALL),
                        "neemt gebeurtenis consent, het bericht heeft referral",
                        "takes event consent, the message has referral"),
                Arguments.of(
                        takes("referral", Set.of("advice-request"), ALL, ALL, ALL, ALL),
                        "neemt soort advice-request, het bericht heeft report",
                        "takes kind advice-request, the message has report"),
                Arguments.of(
                        takes("referral", ALL, Set.of("regular"), ALL, ALL, ALL),
                        "neemt urgentie regular, het bericht heeft urgent",
                        "takes urgency regular, the message has urgent"),
                Arguments.of(
                        takes("referral", ALL, ALL, Set.of("compelled"), ALL, ALL),
                        "neemt kader compelled, het bericht heeft voluntary",
                        "takes framework compelled, the message has voluntary"),
                Arguments.of(
                        takes("referral", ALL, ALL, ALL, Set.of("complex"), ALL),
                        "neemt gezinsprofiel complex, het bericht heeft er geen",
                        "takes family profile complex, the message has none"),
                Arguments.of(
                        takes("referral", ALL, ALL, ALL, ALL, Set.of("0335")),
                        "neemt gemeente 0335, het bericht heeft 0589",
                        "takes municipality 0335, the message has 0589"),
                Arguments.of(
                        days(DAY_OF_THE_MESSAGE.plusDays(1), null),
                        "geldt vanaf 1970-01-02, het is 1970-01-01",
                        "holds from 1970-01-02, it is 1970-01-01"),
                Arguments.of(
                        days(null, DAY_OF_THE_MESSAGE.minusDays(1)),
                        "gold tot en met 1969-12-31, het is 1970-01-01",
                        "held until 1969-12-31, it is 1970-01-01"));
    }

    @Test
    void severalUnmetConditionsAreAllTold() {
        var why = whyNot(takes("referral", Set.of("advice-request"), ALL, ALL, ALL, Set.of("0335")))
                .orElseThrow();
        assertThat(why.en())
                .isEqualTo("takes kind advice-request, the message has report;"
                        + " takes municipality 0335, the message has 0589");
    }

    @Test
    void aRouteForTheRestNamesTheRouteThatCameFirst() {
        var first = outline("first", takes("referral", ALL, ALL, ALL, ALL, ALL));
        var rest = outline("rest", rest());
        var routes = routes(first, rest);
        assertThat(routes.whyNot(first, report().message())).isEmpty();
        assertThat(routes.whyNot(rest, report().message()).orElseThrow().en())
                .isEqualTo("takes only what no other route takes, and there is one: first");
    }

    @Test
    void aRouteForTheRestTakesWhatNoOtherRouteTakes() {
        var rest = outline("rest", rest());
        var other = outline("other", takes("consent", ALL, ALL, ALL, ALL, ALL));
        assertThat(routes(other, rest).whyNot(rest, report().message())).isEmpty();
    }

    private static Optional<Text> whyNot(Takes takes) {
        var route = outline("route", takes);
        return routes(route).whyNot(route, report().message());
    }

    private static AuthorisedMessage report() {
        var message = Examples.canonical("politie", Examples.policeReport());
        return new AuthorisedMessage(message, Examples.granted("politie"), message.trail());
    }

    private static Takes takes(
            String event,
            Set<String> kinds,
            Set<String> urgencies,
            Set<String> frameworks,
            Set<String> familyProfiles,
            Set<String> municipalities) {
        return new Takes(event, kinds, urgencies, frameworks, familyProfiles, municipalities, null, null, false);
    }

    private static Takes days(LocalDate since, LocalDate until) {
        return new Takes("referral", ALL, ALL, ALL, ALL, ALL, since, until, false);
    }

    private static Takes rest() {
        return new Takes("referral", ALL, ALL, ALL, ALL, ALL, null, null, true);
    }

    private static RouteOutline outline(String id, Takes takes) {
        return new RouteOutline(id, "routes/" + id + ".camel.yaml", 1, takes, List.of());
    }

    private static Routes routes(RouteOutline... outlines) {
        return new Routes() {
            @Override
            public List<Choice> choose(AuthorisedMessage message) {
                return List.of();
            }

            @Override
            public List<RouteOutline> outlines() {
                return List.of(outlines);
            }
        };
    }
}
