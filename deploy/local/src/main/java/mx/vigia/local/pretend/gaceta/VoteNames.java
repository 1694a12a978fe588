package mx.vigia.local.pretend.gaceta;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mx.vigia.local.pretend.chamber.Ballot;
import mx.vigia.local.pretend.chamber.Deputy;
import mx.vigia.local.pretend.chamber.Seats;
import mx.vigia.local.pretend.chamber.Sense;
import mx.vigia.local.pretend.chamber.Vote;
import mx.vigia.local.pretend.site.Template;

/** The response to the form of a vote table: the names behind one figure, a list for each group. */
record VoteNames(Seats seats) {
    private static final Map<String, String> GROUPS = Map.of(
            "Morena", "de Movimiento Regeneración Nacional",
            "PAN", "del Partido Acción Nacional",
            "PVEM", "del Partido Verde Ecologista de México",
            "PT", "del Partido del Trabajo",
            "PRI", "del Partido Revolucionario Institucional",
            "MC", "de Movimiento Ciudadano",
            "IND", "del IND");
    private static final Map<Sense, String> VOTED_PHRASES = Map.of(
            Sense.FAVOUR, "votaron a favor",
            Sense.AGAINST, "votaron en contra",
            Sense.ABSTENTION, "se abstuvieron",
            Sense.PRESENT, "estuvieron presentes",
            Sense.ABSENT, "estuvieron ausentes");

    String answer(Vote vote, VoteButtonNames buttonNames) {
        var lists = new StringBuilder();
        for (var group : Seats.groups()) {
            var names = vote.ballots(seats).stream()
                    .filter(b -> b.sense() == buttonNames.sense()
                            && b.deputy().group().equals(group))
                    .map(Ballot::deputy)
                    .toList();
            if (!names.isEmpty()
                    && (buttonNames.group().isEmpty() || buttonNames.group().equals(group))) {
                lists.append(list(group, buttonNames.sense(), names));
            }
        }
        return Template.of("vote-names").fill(Map.of("lists", lists.toString()));
    }

    /** Returns two columns side by side, numbered throughout; now and then a name is in capitals. */
    private static String list(String group, Sense sense, List<Deputy> deputies) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < deputies.size(); i++) {
            var name = deputies.get(i).surnamesFirst();
            lines.add("%d:%s<br>".formatted(i + 1, deputies.get(i).number() % 41 == 0 ? toUpperCase(name) : name));
        }
        var half = (lines.size() + 1) / 2;
        return ("<FONT COLOR=#990000><center>Diputados %s que %s: %d</center>\n</font><br>"
                        + "<table border=0 align=center cellpadding=10><tr><td valign=top width=300>%s</td>"
                        + "<td valign=top width=300>%s</td></tr></table>\n")
                .formatted(
                        GROUPS.get(group),
                        VOTED_PHRASES.get(sense),
                        lines.size(),
                        String.join("", lines.subList(0, half)),
                        String.join("", lines.subList(half, lines.size())));
    }

    private static String toUpperCase(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
