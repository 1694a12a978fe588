package mx.vigia.local.pretend.dof;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.PrintedNotice;
import mx.vigia.local.pretend.chamber.Script;

/** The notices of each day: random ones in the morning, the chamber's results in the evening. */
record Notices(List<Office> offices, List<String> states) {
    /** A publishing agency, and its titles. */
    record Office(String branch, String agency, List<String> titles) {}

    private static final LocalDate FIRST_CODE_DAY = LocalDate.of(2025, 1, 1);
    private static final int FIRST_NOTICE_CODE = 5_800_000;
    private static final int FIRST_DECREE_CODE = 5_950_000;
    private static final int FIRST_PRINTED_CODE = 5_980_000;
    private static final int CODES_PER_DAY = 100;
    private static final int EXTRAORDINARY_OFFSET = 90;
    private static final int EXTRAORDINARY_EVERY_DAYS = 9;

    static Notices of(Script script) {
        return new Notices(
                Script.read("dof.yaml", new TypeReference<List<Office>>() {}),
                script.cast().states());
    }

    List<Notice> on(LocalDate day, Edition edition, Legislature now) {
        return switch (edition) {
            case MAT -> Days.isWorkingDay(day) ? morningNotices(day) : List.of();
            case VES -> eveningNotices(day, now);
            case EXT ->
                day.getDayOfYear() % EXTRAORDINARY_EVERY_DAYS == 4 ? List.of(extraordinaryNotice(day)) : List.of();
        };
    }

    List<Notice> on(LocalDate day, Legislature now) {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> on(day, edition, now).stream())
                .toList();
    }

    /** Returns the notice with this code, on any day. */
    Optional<Notice> findByCode(String code, Legislature now) {
        var number = Integer.parseInt(code);
        if (number >= FIRST_PRINTED_CODE) {
            return now.printed().stream()
                    .map(Notices::printed)
                    .filter(notice -> notice.code().equals(code))
                    .findFirst();
        }
        if (number >= FIRST_DECREE_CODE) {
            return now.bills().stream()
                    .filter(bill -> bill.order() == number - FIRST_DECREE_CODE)
                    .flatMap(bill -> findDecree(bill).stream())
                    .findFirst();
        }
        var day = FIRST_CODE_DAY.plusDays((number - FIRST_NOTICE_CODE) / CODES_PER_DAY);
        return on(day, now).stream().filter(n -> n.code().equals(code)).findFirst();
    }

    private List<Notice> morningNotices(LocalDate day) {
        var random = new Random(day.toEpochDay() * 31);
        var notices = new ArrayList<Notice>();
        for (var office : offices) {
            if (random.nextInt(10) < 6) {
                for (int title = random.nextInt(office.titles().size()); title >= 0; title--) {
                    notices.add(notice(day, Edition.MAT, notices.size() + 1, office, title, random));
                }
            }
        }
        return notices.isEmpty() ? List.of(notice(day, Edition.MAT, 1, offices.getFirst(), 0, random)) : notices;
    }

    private Notice extraordinaryNotice(LocalDate day) {
        var random = new Random(day.toEpochDay() * 37);
        var office = offices.get(random.nextInt(offices.size()));
        return notice(day, Edition.EXT, EXTRAORDINARY_OFFSET, office, 0, random);
    }

    private List<Notice> eveningNotices(LocalDate day, Legislature now) {
        return Stream.concat(
                        now.bills().stream().flatMap(bill -> findDecree(bill).stream()),
                        now.printed().stream().map(Notices::printed))
                .filter(notice -> notice.day().equals(day))
                .sorted(Comparator.comparing(Notice::code))
                .toList();
    }

    /** Returns the decree of a published bill. */
    private static Optional<Notice> findDecree(Bill bill) {
        return bill.steps().stream()
                .filter(step -> step.name().equals("published"))
                .findFirst()
                .map(step -> new Notice(
                        "" + (FIRST_DECREE_CODE + bill.order()),
                        step.on(),
                        Edition.VES,
                        "PODER EJECUTIVO",
                        "SECRETARIA DE GOBERNACION",
                        title(bill),
                        bill.id()));
    }

    private static Notice printed(PrintedNotice notice) {
        return new Notice(
                "" + (FIRST_PRINTED_CODE + notice.number()),
                notice.day(),
                Edition.VES,
                "ORGANISMOS DESCONCENTRADOS O DESCENTRALIZADOS",
                notice.agency(),
                notice.title(),
                "");
    }

    /** Returns the text with which a notice was requested; empty if it was not. */
    static List<String> requestedText(Notice notice, Legislature now) {
        return now.printed().stream()
                .filter(printed -> printed(printed).code().equals(notice.code()))
                .flatMap(printed -> printed.paragraphs().stream())
                .toList();
    }

    private static String title(Bill bill) {
        return "Decreto por el que se "
                + bill.title().replaceFirst("^(?:Que|Minuta con proyecto de decreto, por el que se) ", "");
    }

    private Notice notice(LocalDate day, Edition edition, int place, Office office, int which, Random random) {
        var code = FIRST_NOTICE_CODE + (int) (day.toEpochDay() - FIRST_CODE_DAY.toEpochDay()) * CODES_PER_DAY + place;
        var title = office.titles()
                .get(which)
                .replace("{n}", "" + (2 + random.nextInt(97)))
                .replace("{nom}", "%03d".formatted(1 + random.nextInt(240)))
                .replace("{estado}", states.get(random.nextInt(states.size())));
        return new Notice("" + code, day, edition, office.branch(), office.agency(), title, "");
    }
}
