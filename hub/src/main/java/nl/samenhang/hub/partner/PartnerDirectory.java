package nl.samenhang.hub.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The partners of the hub. Thread-safe. */
public final class PartnerDirectory {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, Partner> byId;
    private final List<Partner> all;
    /** In the form in which words are compared; a consent is held against thousands of them. */
    private final Map<String, List<Partner>> byName;

    private final Clock clock;

    /** Over checked partners; the clock decides who takes part today. */
    public PartnerDirectory(Collection<Partner> partners, Clock clock) {
        this.byId = partners.stream().collect(Collectors.toUnmodifiableMap(Partner::id, Function.identity()));
        this.all = partners.stream().sorted(Comparator.comparing(Partner::id)).toList();
        this.byName = new HashMap<>();
        all.forEach(partner -> names(partner).forEach(name -> byName.computeIfAbsent(name, first -> new ArrayList<>())
                .add(partner)));
        this.clock = clock;
    }

    /**
     * The partner with this id, also when it no longer takes part, so that old messages remain readable.
     *
     * @throws UnknownPartner when there is none
     */
    public Partner byId(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new UnknownPartner(id));
    }

    /** Whether there is a partner with this id, today or on another day. */
    public boolean knows(String id) {
        return byId.containsKey(id);
    }

    /** The partner with this id, if it takes part today. */
    public Optional<Partner> active(String id) {
        return Optional.ofNullable(id).map(byId::get).filter(this::takesPart);
    }

    /** The partner with this id, if it takes part today and its credentials are not expired. */
    public Optional<Partner> mayLogIn(String id) {
        return active(id).filter(partner -> !partner.credentials().areExpiredOn(today()));
    }

    /**
     * Whom a message means that names an organisation by its number, today: the partner, or who took over from it.
     *
     * @param municipality CBS code of the family's municipality, empty when it is not known
     */
    public Optional<Partner> meant(String oin, String municipality) {
        return byOin(oin).map(partner -> current(partner, municipality)).filter(this::takesPart);
    }

    /** The partner with this organisation number, today or on another day. */
    public Optional<Partner> byOin(String oin) {
        return all().stream().filter(partner -> partner.oin().equals(oin)).findFirst();
    }

    /** Who stands in the place of this partner today: itself, or the last of those who took over one from another. */
    public Partner current(Partner partner, String municipality) {
        var passed = new HashSet<String>();
        var current = partner;
        while (passed.add(current.id())) {
            current = current.successor(municipality, today()).map(byId::get).orElse(current);
        }
        return current;
    }

    /** Those from which another has taken over today, for some municipality or for all. */
    public List<Partner> taken() {
        return all().stream()
                .filter(partner ->
                        partner.successors().stream().anyMatch(successor -> !today().isBefore(successor.from())))
                .toList();
    }

    /** Whether it has taken over from the other today, for some municipality or for all, itself or by way of others. */
    public boolean hasTakenOver(Partner partner, Partner from) {
        var passed = new HashSet<String>();
        var next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            next.pop().successors().stream()
                    .filter(successor -> !today().isBefore(successor.from()))
                    .filter(successor -> byId.containsKey(successor.partner()) && passed.add(successor.partner()))
                    .forEach(successor -> next.push(byId.get(successor.partner())));
        }
        return passed.contains(partner.id());
    }

    /** The partner itself and those from which it has taken over today. */
    public List<Partner> withThoseBefore(Partner partner) {
        return all().stream()
                .filter(other -> other.equals(partner) || hasTakenOver(partner, other))
                .toList();
    }

    /** Every partner, also those that do not take part today, by id. */
    public List<Partner> all() {
        return all;
    }

    /**
     * Who fulfils a role in a municipality today, successors in the place of those they took over from; those that name
     * the municipality before those that work everywhere.
     *
     * @param municipality CBS code
     */
    public List<Partner> serving(String role, String municipality) {
        return all().stream()
                .filter(partner -> partner.has(role) && partner.serves(municipality))
                .map(partner -> current(partner, municipality))
                .filter(partner -> partner.has(role) && takesPart(partner))
                .distinct()
                .sorted(Comparator.comparing(
                        partner -> !partner.municipalities().contains(municipality)))
                .toList();
    }

    /**
     * Whether a message may call its sender by this number and this name when the partner sends it. A number decides;
     * beside a number the name is free text, unless it is the name of another partner.
     *
     * @param claimedOin OIN or other number in the message, may be null or blank
     * @param claimedName name in the message, may be null or blank
     */
    public boolean isKnownAs(Partner partner, String claimedOin, String claimedName) {
        if (isBlank(claimedOin)) {
            return !isBlank(claimedName) && names(partner).anyMatch(normal(claimedName)::equals);
        }
        return names(partner).anyMatch(normal(claimedOin)::equals) && !isAnother(partner, claimedName);
    }

    /** Every partner for which {@link #isKnownAs} holds. */
    public Stream<Partner> knownAs(String claimedOin, String claimedName) {
        var word = isBlank(claimedOin) ? claimedName : claimedOin;
        return isBlank(word)
                ? Stream.empty()
                : byName.getOrDefault(normal(word), List.of()).stream()
                        .filter(partner -> isKnownAs(partner, claimedOin, claimedName));
    }

    private boolean isAnother(Partner partner, String claimedName) {
        return !isBlank(claimedName)
                && names(partner).noneMatch(normal(claimedName)::equals)
                && byName.containsKey(normal(claimedName));
    }

    /** Every word that calls this partner, in the form in which words are compared: see {@link #normal}. */
    public static Stream<String> names(Partner partner) {
        return Stream.concat(Stream.of(partner.oin(), partner.name()), partner.aliases().stream())
                .filter(word -> !isBlank(word))
                .map(PartnerDirectory::normal)
                .distinct();
    }

    private boolean takesPart(Partner partner) {
        return partner.isValidOn(today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** A name or number in the form in which words are compared: lower case, single spaces. */
    public static String normal(String text) {
        return SPACES.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
