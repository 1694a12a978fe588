package mx.vigia.scraper.sites.mx_dof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Reads;

/** Reads one edition of one day: a flat table whose classes alone distinguish section, branch, agency and notice. */
@Reads(site = Dof.SITE, kind = PageKind.DAY, address = "/index_1(?:00|11|13)\\.php")
public final class DayIndex implements PageReader {
    private static final String HEAD = "td.txt_blanco, td.txt_blanco2, td.subtitle_azul";
    private static final String NOTICE = "a.enlaces[href^=/nota_detalle.php?codigo=]";
    private static final Pattern CODE = Pattern.compile("nota_detalle\\.php\\?codigo=(\\d+)");

    @Override
    public String signature() {
        return "td.txt_blanco";
    }

    @Override
    public Reading read(FetchedPage page) {
        var requestedEdition = RequestedEdition.in(page.address());
        if (statesNoEdition(page)) {
            return Reading.ofLinks(List.of());
        }
        requestedEdition.checkAgainst(page);
        var notices = new ArrayList<Notice>();
        var place = Place.empty();
        for (var mark : page.body().requireAtLeast(2, HEAD + ", " + NOTICE)) {
            if (mark.is(NOTICE)) {
                notices.add(new Notice(
                        code(mark.attributeOrEmpty("href")),
                        mark.text(),
                        requestedEdition.day(),
                        requestedEdition.edition(),
                        place));
            } else {
                place = place.withHeading(
                        mark.is("td.txt_blanco") ? 0 : mark.is("td.txt_blanco2") ? 1 : 2, mark.text());
            }
        }
        return Notice.reading(PageKind.DAY, notices, problems(page, notices));
    }

    /** A day lacks this edition only if the page states so and shows no notice. */
    private static boolean statesNoEdition(FetchedPage page) {
        return page.body()
                                .all("td.txt_blanco:contains(No hay datos para la fecha seleccionada)")
                                .size()
                        == 1
                && countCodes(page) == 0;
    }

    private static List<ReadingProblem> problems(FetchedPage page, List<Notice> notices) {
        var codes = countCodes(page);
        var read = notices.stream().map(Notice::code).distinct().count();
        if (read == 0) {
            throw new PageChanged(
                    page.address(), "at least one '%s'".formatted(NOTICE), "%d codes in other markup".formatted(codes));
        }
        return codes == read
                ? List.of()
                : List.of(new ReadingProblem(
                        page.address(), "count-differs", codes + " notices, as codes on the page", "" + read));
    }

    private static long countCodes(FetchedPage page) {
        return CODE.matcher(page.text())
                .results()
                .map(m -> m.group(1))
                .distinct()
                .count();
    }

    private static String code(String href) {
        return href.replaceFirst("^.*codigo=(\\d+).*$", "$1");
    }
}
