package mx.vigia.scraper.sites.mx_sitl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.StatedFields.Referral;

/** The committees a bill was referred to: a line for each, "- Salud", the first after "Unidas" or "Con Opinión de". */
record Referred(List<Referral> committees) {
    private static final Pattern COMMITTEE = Pattern.compile("(?U)(?<label>[^-\\d:]*?)\\s*-\\s+(?<name>\\S.*)");
    private static final Pattern OF_THE_RECESS = Pattern.compile("(?iU)^(?:primera|segunda|tercera) comisión\\b.*");

    static Referred in(Region cell) {
        var found = new ArrayList<Referral>();
        var purpose = "report";
        for (var line : cell.lines()) {
            var m = COMMITTEE.matcher(line.text());
            if (m.matches()) {
                var label = Sitl.normalize(m.group("label"));
                purpose = label.isEmpty() ? purpose : label.contains("opinion") ? "opinion" : "report";
                found.add(new Referral(m.group("name"), purpose));
            }
        }
        return new Referred(List.copyOf(found));
    }

    /** Returns the chamber before which it is: a committee with a number is one of the Permanent Commission. */
    String chamber() {
        return committees.stream()
                        .anyMatch(one -> OF_THE_RECESS.matcher(one.name()).matches())
                ? "permanent-commission"
                : "deputies";
    }
}
