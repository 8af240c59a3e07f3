package nl.samenhang.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a header must name beside all that it leads to. */
class ReachTest {

    private final Map<String, Reach.Part> message = new LinkedHashMap<>();

    @Test
    void nothingWhenItLeadsToEverythingByWayOfOthers() {
        names("header", "plan");
        names("plan", "family");
        names("family", "child");
        names("child");
        assertThat(Reach.missing(message)).isEmpty();
    }

    @Test
    void aStatementButNotThePersonWhoMadeIt() {
        names("header", "plan");
        names("plan");
        names("worker");
        names("statement", "worker");
        assertThat(Reach.missing(message)).containsExactly("statement");
    }

    @Test
    void oneOfTwoThatOnlyNameEachOther() {
        names("header", "plan");
        names("plan");
        names("first", "second");
        names("second", "first");
        assertThat(Reach.missing(message)).containsExactly("first");
    }

    @Test
    void somethingThatOnlyNamesItself() {
        names("header", "plan");
        names("plan");
        names("statement", "statement");
        assertThat(Reach.missing(message)).containsExactly("statement");
    }

    @Test
    void notARelativeOfWhomTheChildIsReached() {
        names("header", "plan");
        names("plan", "child");
        names("child");
        message.put("grandmother", new Reach.Part(List.of("child"), List.of("child")));
        assertThat(Reach.missing(message)).isEmpty();
    }

    @Test
    void aFamilyOfWhichOneMemberIsNotReached() {
        names("header", "task");
        names("task", "child");
        message.put("family", new Reach.Part(List.of("child", "father"), List.of("child", "father")));
        names("child");
        names("father");
        assertThat(Reach.missing(message)).containsExactly("family");
    }

    @Test
    void inTheOrderOfTheMessage() {
        names("header");
        names("last", "other");
        names("other", "last");
        names("statement");
        assertThat(Reach.missing(message)).containsExactly("last", "statement");
    }

    private void names(String address, String... others) {
        message.put(address, new Reach.Part(List.of(others), List.of()));
    }
}
