package nl.samenhang.hub.audit;

import java.time.LocalDate;
import nl.samenhang.profiles.Text;

/**
 * Something that is wrong with an audit trail.
 *
 * @param number of the entry where it shows; 0 when it is about a day as a whole
 * @param day of that entry, or the day itself; null when it is not known
 */
public record AuditFault(Kind kind, long number, LocalDate day) {

    /** What may be wrong. */
    public enum Kind {
        /** The hash does not fit the fields. */
        CHANGED("is gewijzigd nadat hij is geschreven", "was changed after it was written"),
        /** A number is not there. */
        MISSING("ontbreekt", "is missing"),
        /** The number came before, or the order is another. */
        OUT_OF_ORDER("staat niet op zijn plaats", "is not in its place"),
        /** It holds another hash than that of the entry before. */
        NOT_CHAINED(
                "sluit niet aan op de vorige: er is iets ingevoegd, verwisseld of herschreven",
                "does not follow the one before: something was inserted, swapped or rewritten"),
        /** The head of the chain is not the last entry. */
        NOT_THE_HEAD(
                "is de laatste, maar de hub kent een andere laatste: het eind is weggenomen of toegevoegd",
                "is the last, but the hub knows another as last: the end was taken away or added"),
        /** A day that is over has no seal. */
        DAY_NOT_SEALED(
                "is niet gesloten of de sluiting is weggenomen", "was not closed, or its closing was taken away"),
        /** The clock was ahead. */
        DAY_NOT_OVER("is gesloten voordat zij om was", "was closed before it was over"),
        /** No trusted key made the signature, or what it signs was changed. */
        SIGNATURE("heeft geen geldige handtekening van de hub", "has no valid signature of the hub"),
        /** The seal does not follow the one of the day before. */
        DAY_NOT_CHAINED("sluit niet aan op de dag ervoor", "does not follow the day before"),
        /** The entries of the day are others than those that were signed. */
        DAY_DIFFERS(
                "is gesloten met andere regels dan er nu staan",
                "was closed with other entries than those that stand now");

        private final Text text;

        Kind(String nl, String en) {
            this.text = new Text(nl, en);
        }
    }

    /** For people, in Dutch and English. */
    public String inWords() {
        var date = day == null ? "?" : day.toString();
        var nl = number == 0 ? "dag " + date : "regel " + number + " (" + date + ")";
        var en = number == 0 ? "day " + date : "entry " + number + " (" + date + ")";
        return nl + " " + kind.text.nl() + " / " + en + " " + kind.text.en();
    }
}
