package nl.samenhang.hub.message;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.Locale;
import nl.samenhang.profiles.Text;

/**
 * That the hub no longer has the content of a message, whoever asks.
 *
 * @param reason in Dutch and English, for people
 */
public record Destroyed(Instant at, Cause because, String reason) {

    /** What made it so. */
    public enum Cause {
        /** The retention term has ended. */
        TERM("De bewaartermijn is verstreken.", "The retention term has ended."),
        /** Somebody who may has ordered it, for instance a court. */
        ORDER("Vernietigd op last.", "Destroyed by order."),
        /** The master keyset that went with it is no more; an operator chose to go on without. */
        LOST("De sleutel is verloren gegaan.", "The key was lost.");

        private final Text words;

        Cause(String nl, String en) {
            this.words = new Text(nl, en);
        }

        /** @param note in whose words it was ordered; null without */
        public String inWords(String note) {
            return words.inBoth() + (note == null ? "" : " (" + note + ")");
        }

        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Cause ofLabel(String label) {
            return valueOf(label.toUpperCase(Locale.ROOT));
        }
    }

    /** @param note in whose words it was ordered; null without */
    public static Destroyed of(Instant at, Cause because, String note) {
        return new Destroyed(at, because, because.inWords(note));
    }

    /** The answer to who asks for the content. */
    public Text words() {
        return new Text(
                "De inhoud is op " + at + " vernietigd: " + reason,
                "The content was destroyed at " + at + ": " + reason);
    }

    /** As a refusal of what needs the content. */
    public MessageRejected refusal() {
        return new MessageRejected(
                Step.DELIVER,
                Refusal.NOT_PERMITTED,
                Issue.error("deleted", "content-destroyed", words().nl(), words().en()));
    }
}
