package mx.vigia.scraper.sites.mx_cronica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedDebate.Turn;

/** Splits the paragraphs of a record into turns: each label opens one, which includes what follows without a label. */
final class Turns {
    private static final String END = "-{2,}\\s*o0o\\s*-{2,}";

    private final Agenda agenda;
    private final Groups groups;
    private final List<Turn> turns = new ArrayList<>();
    private final List<String> stated = new ArrayList<>();
    private Label speaking;
    private Agenda.Point point = new Agenda.Point("", true);

    Turns(Agenda agenda, Groups groups) {
        this.agenda = agenda;
        this.groups = groups;
    }

    List<Turn> of(List<Region> paragraphs) {
        for (var paragraph : paragraphs) {
            var words = paragraph.text();
            var label = Label.of(paragraph);
            if (label.isPresent()) {
                close();
                speaking = label.get();
                words = words.substring(speaking.printed().length()).replaceFirst("^[:.;\\s]+", "");
            }
            if (speaking != null && !words.matches(END)) {
                agenda.at(paragraph).ifPresent(next -> point = next);
                stated.add(words);
                findAnnounced(words)
                        .filter(next -> point.open())
                        .ifPresent(next -> point = new Agenda.Point(next, true));
            }
        }
        close();
        return List.copyOf(turns);
    }

    private Optional<String> findAnnounced(String words) {
        if (speaking.presides()) {
            return Announcement.findOpenedByPresidency(words);
        }
        return speaking.readsOut() ? Announcement.findReadBySecretary(words) : Optional.empty();
    }

    /** A speaker who is named but has no words has no turn. */
    private void close() {
        var text = String.join("\n\n", stated.stream().filter(w -> !w.isEmpty()).toList());
        stated.clear();
        if (!text.isEmpty()) {
            var turn = new Turn(
                    turns.size() + 1,
                    speaking.speaker(),
                    speaking.sits() ? groups.of(speaking.speaker()) : "",
                    speaking.role(),
                    point.matter(),
                    text);
            turns.add(turn);
        }
    }
}
