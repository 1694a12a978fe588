package mx.vigia.notification.web.people;

import io.quarkus.qute.TemplateData;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.notification.account.EmailAddress;
import mx.vigia.notification.committee.CommitteeSeat;
import mx.vigia.notification.member.Person;
import mx.vigia.notification.member.PersonRequest;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/**
 * The form of a person, as it was filled in.
 *
 * @param version of the person when the form was opened
 * @param seats by committee; one that is missing is no seat
 */
record PersonForm(
        String version,
        String name,
        String address,
        Language language,
        Set<String> roles,
        Map<UUID, CommitteeSeat> seats,
        boolean sound) {
    private static final String SEAT_FIELD = "seat";

    /** Returns the form of somebody new, whose emails are in this language unless another is chosen. */
    static PersonForm empty(Language language) {
        return new PersonForm("", "", "", language, Set.of(), Map.of(), true);
    }

    static PersonForm of(Person person) {
        var stored = person.standing();
        return new PersonForm(
                person.version(),
                stored.name(),
                stored.address().value(),
                stored.language(),
                stored.roles(),
                stored.seats(),
                true);
    }

    /**
     * Reads what a browser sent: {@code role} for each role, and {@code seat} for each committee as {@code id/MEMBER},
     * {@code id/SECRETARY} or {@code id/}.
     */
    static PersonForm read(MultivaluedMap<String, String> sent, Set<UUID> committees) {
        var roles = new HashSet<>(sent.getOrDefault("role", List.of()));
        var seats = new HashMap<UUID, CommitteeSeat>();
        var language =
                Language.named(Optional.ofNullable(sent.getFirst("language")).orElse(Language.ES.code()));
        var sound = PersonRequest.ROLES.containsAll(roles) && language.isPresent();
        for (var written : sent.getOrDefault(SEAT_FIELD, List.of())) {
            var choice = Choice.read(written, committees);
            sound &= choice.isPresent();
            choice.ifPresent(
                    seat -> seat.seat().ifPresent(committeeSeat -> seats.put(seat.committee(), committeeSeat)));
        }
        return new PersonForm(
                Optional.ofNullable(sent.getFirst("version")).orElse(""),
                Optional.ofNullable(sent.getFirst("name"))
                        .orElse("")
                        .replaceAll("\\p{Cntrl}+", " ")
                        .strip(),
                Optional.ofNullable(sent.getFirst("address")).orElse("").strip(),
                language.orElse(Language.ES),
                roles,
                seats,
                sound);
    }

    /** Returns what is invalid, in words, or an empty value. */
    Optional<String> wrong(Messages words) {
        if (!sound) {
            return Optional.of(words.say("people.wrong.form"));
        }
        if (!PersonRequest.isValidName(name)) {
            return Optional.of(words.say("people.wrong.name"));
        }
        return EmailAddress.typed(address).isPresent()
                ? Optional.empty()
                : Optional.of(words.say("people.wrong.address"));
    }

    /** Returns the request; only of a valid form. */
    PersonRequest toRequest() {
        return new PersonRequest(EmailAddress.typed(address).orElseThrow(), name, language, roles, seats);
    }

    /** Returns the form as the page shows it. */
    PersonFormView shown(String action, boolean closed, Map<UUID, String> committees, Messages words) {
        return new PersonFormView(
                action,
                version,
                name,
                address,
                language == Language.EN,
                closed,
                PersonRequest.ROLES.stream()
                        .sorted()
                        .map(role -> new Option(role, words.say("people.role." + role), roles.contains(role)))
                        .toList(),
                committees.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(committee -> seat(committee.getKey(), committee.getValue(), words))
                        .toList());
    }

    private SeatChoice seat(UUID committee, String named, Messages words) {
        var taken = Optional.ofNullable(seats.get(committee));
        var none = new Option(committee + "/", words.say("people.seat.none"), taken.isEmpty());
        var options = Stream.of(CommitteeSeat.values())
                .map(seat ->
                        new Option(committee + "/" + seat, words.say("seat." + seat), taken.equals(Optional.of(seat))));
        return new SeatChoice(
                committee, named, Stream.concat(Stream.of(none), options).toList());
    }

    /** A committee and the seat chosen there, if one was. */
    private record Choice(UUID committee, Optional<CommitteeSeat> seat) {
        static Optional<Choice> read(String written, Set<UUID> committees) {
            return committees.stream()
                    .filter(committee -> written.startsWith(committee + "/"))
                    .findFirst()
                    .flatMap(committee -> read(
                            committee, written.substring(committee.toString().length() + 1)));
        }

        private static Optional<Choice> read(UUID committee, String seat) {
            if (seat.isEmpty()) {
                return Optional.of(new Choice(committee, Optional.empty()));
            }
            return Stream.of(CommitteeSeat.values())
                    .filter(named -> named.name().equals(seat))
                    .findFirst()
                    .map(named -> new Choice(committee, Optional.of(named)));
        }
    }

    /** The form in words. */
    @TemplateData
    record PersonFormView(
            String action,
            String version,
            String name,
            String address,
            boolean english,
            boolean closed,
            List<Option> roles,
            List<SeatChoice> seats) {}

    /** A checkbox or choice. */
    @TemplateData
    record Option(String value, String label, boolean ticked) {}

    /** The choice of a seat in a committee. */
    @TemplateData
    record SeatChoice(UUID value, String label, List<Option> options) {}
}
