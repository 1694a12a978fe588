package mx.vigia.notification.web.people;

import io.quarkus.qute.TemplateData;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.notification.member.Person;
import mx.vigia.platform.i18n.Messages;

/** A person in the list, in words. */
@TemplateData
record PersonView(UUID id, String name, String address, String roles, String seats, String closed, String awaited) {
    /** Returns a person in words; {@code undelivered} are those whose last invitation could not be delivered. */
    static PersonView of(Person person, Map<UUID, String> committees, Set<UUID> undelivered, Messages words) {
        var stored = person.standing();
        return new PersonView(
                person.id(),
                stored.name(),
                stored.address().value(),
                stored.roles().stream()
                        .sorted()
                        .map(role -> words.say("people.short." + role))
                        .collect(Collectors.joining(", ")),
                stored.seats().entrySet().stream()
                        .map(seat -> committees.get(seat.getKey()) + " (" + words.say("seat." + seat.getValue()) + ")")
                        .sorted()
                        .collect(Collectors.joining(", ")),
                person.closed()
                        .map(moment -> words.say("people.gone", DateWords.shortDay(moment, words.language())))
                        .orElse(""),
                person.closed().isEmpty() && person.awaited()
                        ? words.say(undelivered.contains(person.id()) ? "people.undelivered" : "people.awaited")
                        : "");
    }
}
