package mx.vigia.local.pretend.dof;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Script;

/** What is published on which day: the morning by the chance of the day, the evening by what the chamber achieved. */
record Notices(List<Office> offices, List<String> states) {
    /** Who publishes, and what. */
    record Office(String branch, String agency, List<String> titles) {}

    private static final LocalDate FIRST_CODE = LocalDate.of(2025, 1, 1);
    private static final int FROM = 5_800_000;
    private static final int DECREES_FROM = 5_950_000;
    private static final int A_DAY = 100;
    private static final int EXTRAORDINARY = 90;
    private static final int NINTH = 9;

    static Notices of(Script script) {
        return new Notices(
                Script.read("dof.yaml", new TypeReference<List<Office>>() {}),
                script.cast().states());
    }

    List<Notice> on(LocalDate day, Edition edition, Legislature now) {
        return switch (edition) {
            case MAT -> Days.works(day) ? morning(day) : List.of();
            case VES -> evening(day, now);
            case EXT -> day.getDayOfYear() % NINTH == 4 ? List.of(extraordinary(day)) : List.of();
        };
    }

    List<Notice> on(LocalDate day, Legislature now) {
        return Arrays.stream(Edition.values())
                .flatMap(edition -> on(day, edition, now).stream())
                .toList();
    }

    /** The notice with this code, on whichever day. */
    Optional<Notice> withCode(String code, Legislature now) {
        var number = Integer.parseInt(code);
        if (number >= DECREES_FROM) {
            return now.bills().stream()
                    .filter(bill -> bill.order() == number - DECREES_FROM)
                    .flatMap(bill -> decree(bill).stream())
                    .findFirst();
        }
        var day = FIRST_CODE.plusDays((number - FROM) / A_DAY);
        return on(day, now).stream().filter(n -> n.code().equals(code)).findFirst();
    }

    private List<Notice> morning(LocalDate day) {
        var chance = new Random(day.toEpochDay() * 31);
        var notices = new ArrayList<Notice>();
        for (var office : offices) {
            if (chance.nextInt(10) < 6) {
                for (int title = chance.nextInt(office.titles().size()); title >= 0; title--) {
                    notices.add(notice(day, Edition.MAT, notices.size() + 1, office, title, chance));
                }
            }
        }
        return notices.isEmpty() ? List.of(notice(day, Edition.MAT, 1, offices.getFirst(), 0, chance)) : notices;
    }

    private Notice extraordinary(LocalDate day) {
        var chance = new Random(day.toEpochDay() * 37);
        var office = offices.get(chance.nextInt(offices.size()));
        return notice(day, Edition.EXT, EXTRAORDINARY, office, 0, chance);
    }

    private List<Notice> evening(LocalDate day, Legislature now) {
        return now.bills().stream()
                .flatMap(bill -> decree(bill).stream())
                .filter(notice -> notice.day().equals(day))
                .sorted(Comparator.comparing(Notice::code))
                .toList();
    }

    /** The decree of a bill that was published. */
    private static Optional<Notice> decree(Bill bill) {
        return bill.steps().stream()
                .filter(step -> step.name().equals("published"))
                .findFirst()
                .map(step -> new Notice(
                        "" + (DECREES_FROM + bill.order()),
                        step.on(),
                        Edition.VES,
                        "PODER EJECUTIVO",
                        "SECRETARIA DE GOBERNACION",
                        title(bill),
                        bill.id()));
    }

    private static String title(Bill bill) {
        return "Decreto por el que se "
                + bill.title().replaceFirst("^(?:Que|Minuta con proyecto de decreto, por el que se) ", "");
    }

    private Notice notice(LocalDate day, Edition edition, int place, Office office, int which, Random chance) {
        var code = FROM + (int) (day.toEpochDay() - FIRST_CODE.toEpochDay()) * A_DAY + place;
        var title = office.titles()
                .get(which)
                .replace("{n}", "" + (2 + chance.nextInt(97)))
                .replace("{nom}", "%03d".formatted(1 + chance.nextInt(240)))
                .replace("{estado}", states.get(chance.nextInt(states.size())));
        return new Notice("" + code, day, edition, office.branch(), office.agency(), title, "");
    }
}
