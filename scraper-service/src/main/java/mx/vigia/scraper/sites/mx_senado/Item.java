package mx.vigia.scraper.sites.mx_senado;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.BillMention;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.Step;
import mx.vigia.scraper.reading.StatedMeeting;

/** One document of a day: its address, its line, its section and its turno. */
record Item(Issue issue, int legislature, Section section, Headline line, String words, String turn, URI address) {
    String key() {
        return Gazette.document(address);
    }

    DocumentKind term() {
        return section.term(words);
    }

    Sighting sighting() {
        var referrals = Committees.in(turn);
        var stated = StatedFields.nothing()
                .title(line.title())
                .kind(term().kind(), term().official())
                .legislature(legislature)
                .presentedOn(issue.day())
                .citation(issue.citation())
                .officialAddress(address);
        if (!line.bringer().isEmpty()) {
            stated = stated.proponents(new Proponent(line.bringer()).people());
        }
        if (!turn.isEmpty()) {
            var kind = referrals.isEmpty() ? "other" : "referred";
            stated = stated.committees(referrals)
                    .steps(List.of(new Step(
                            kind, issue.gazette().chamber(), turn, issue.day().toString(), referrals, List.of())));
        }
        return new Sighting(PageKind.DAY, List.of(key()), stated, List.of(issue.day()));
    }

    /** Returns it as an item of the day's agenda. */
    StatedMeeting.Item point() {
        var number = line.number() > 0 ? String.valueOf(line.number()) : "";
        return new StatedMeeting.Item(
                number, line.title(), List.of(new BillMention(key(), address.toString(), "", "")));
    }
}
