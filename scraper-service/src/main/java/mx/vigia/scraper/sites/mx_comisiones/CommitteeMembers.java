package mx.vigia.scraper.sites.mx_comisiones;

import java.util.List;
import java.util.stream.Stream;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.JsonTree;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;
import mx.vigia.scraper.reading.StatedCommittee;
import mx.vigia.scraper.reading.StatedCommittee.Member;

/**
 * Reads the members of one committee, by group. Which field names the group or says who chairs is unknown, so neither
 * is asked for nor stated.
 */
@Reads(site = CommitteeMeetings.SITE, kind = PageKind.RECORD, address = "/graphql")
public final class CommitteeMembers implements PageReader {
    private static final String GROUPS = "/data/getPartidosComision";
    private static final int MAX_MEMBERS = 200;

    @Override
    public String signature() {
        return GROUPS;
    }

    @Override
    public Reading read(FetchedPage page) {
        var committee = AskedCommittee.of(page);
        var members = page
                .json()
                .at(GROUPS)
                .filter(JsonTree::isList)
                .orElseThrow(() -> new PageChanged(page.address(), "a list of members", "none"))
                .items()
                .stream()
                .flatMap(group -> group.all("Integrantes").stream())
                .toList();
        if (members.isEmpty()) {
            throw new PageChanged(page.address(), "a list of members", "none");
        }
        var read = EntryList.of(
                page,
                members.stream().limit(MAX_MEMBERS).toList(),
                JsonTree::text,
                member -> new Member(member.requiredText("Diputado"), "", ""));
        var stated = new StatedCommittee(committee.name(), "deputies", read.read(), committee.page());
        return new Reading(
                List.of(stated.sighting(List.of("committee/" + committee.id()))),
                List.of(),
                Stream.concat(
                                read.unread().stream(),
                                ReadingProblem.checkLimit(page.address(), MAX_MEMBERS, members.size()).stream())
                        .toList());
    }
}
