package mx.vigia.analysis.web.proceedings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.linking.chamber.AgendaItem;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingAgenda;
import mx.vigia.analysis.linking.chamber.MeetingOccasion;
import mx.vigia.analysis.linking.chamber.ProceedingSource;
import mx.vigia.analysis.linking.mention.LinkReason;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingViewTest {
    private static final String TITLE = "De la Comisión de Justicia, al foro Faros seguros";
    private static final BillLabels LABELS = new BillLabels(
            Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), Instant.parse("2026-12-02T18:00:00Z"));

    @Test
    void titleOfAMatterIsSaidOnceAndThatOfTheMeetingIsNoPoint() {
        var view = view(
                List.of(
                        new AgendaItem(null, TITLE, List.of()),
                        new AgendaItem("1", "Que expide la Ley de Faros.", List.of()),
                        new AgendaItem("2", "Discusión de la Ley de Boyas", List.of())),
                List.of(),
                link(0, TITLE),
                link(1, "Que expide la Ley de Faros"),
                link(2, "Que expide la Ley de Boyas"));

        assertThat(view.agenda())
                .extracting(MeetingView.Point::number, MeetingView.Point::repeated)
                .containsExactly(tuple("1", true), tuple("2", false));
        assertThat(view.matters()).extracting(MentionLinkQueries.Link::title).containsExactly(TITLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1, 2, 3       | 1, 2, 3
            1, 1, 2, 3    | -, -, -, -
            1, a, 2, a    | 1, -, 2, -
            I, I, II      | -, -, II
            3.b, 3.c, 3.b | -, 3.c, -
            1., 2., 1.    | -, -, -
            """)
    void numberIsShownOnlyWhereItFindsOnePoint(String printed, String shown) {
        var items = Stream.of(printed.split(", "))
                .map(number -> new AgendaItem(number, "Dictamen", List.of()))
                .toList();

        assertThat(view(items, List.of()).points())
                .extracting(point -> point.number().isEmpty() ? "-" : point.number())
                .containsExactly(shown.split(", "));
    }

    @Test
    void documentIsListedOnceWhateverPlaceInItIsLinked() {
        var view = view(
                List.of(),
                List.of(
                        new DocumentLink("Gaceta, número 7182-I", "https://gaceta.mx/7182.html#Iniciativa1"),
                        new DocumentLink("Gaceta, número 7182-I", "https://gaceta.mx/7182.html#Iniciativa2"),
                        new DocumentLink("Convocatoria", "https://gaceta.mx/7182.html")));

        assertThat(view.sources().documents())
                .extracting(DocumentLink::label)
                .containsExactly("Gaceta, número 7182-I", "Convocatoria");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Comisión de Justicia (Senado)          | Cámara de Senadores | Comisión de Justicia (Senado)
            Comisión de Justicia del Senado        | Cámara de Senadores | Comisión de Justicia del Senado
            Pleno de las y los diputados           | Cámara de Diputados | Pleno de las y los diputados
            Comisión de Justicia, con senadores    | Cámara de Diputados | Comisión de Justicia, con senadores · Cámara de Diputados
            Comisión de Justicia                   | Cámara de Senadores | Comisión de Justicia · Cámara de Senadores
            """)
    void chamberStandsOnceInTheFullName(String title, String where, String full) {
        assertThat(new MeetingView.Heading(title, "", "", where, "").inFull()).isEqualTo(full);
    }

    private static MeetingView view(
            List<AgendaItem> items, List<DocumentLink> documents, MentionLinkQueries.Link... links) {
        var meeting = new Meeting(
                new UUID(1, 1),
                "mx.diputados.gaceta",
                TITLE,
                MeetingKind.FORUM,
                new MeetingOccasion(
                        "Comisión de Justicia", Chamber.DEPUTIES, LocalDate.of(2026, 12, 9), null, "12:30", null, null),
                MeetingStatus.CALLED,
                new MeetingAgenda(items, documents),
                new ProceedingSource(null, List.of()));
        return MeetingView.of(meeting, List.of(links), LABELS);
    }

    private static MentionLinkQueries.Link link(int point, String title) {
        return new MentionLinkQueries.Link(point, LinkReason.KEY, new UUID(2, point), title);
    }
}
