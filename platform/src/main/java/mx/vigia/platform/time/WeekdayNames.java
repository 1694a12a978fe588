package mx.vigia.platform.time;

import java.util.List;

/** Names of the weekdays from Monday on; built in, so that no runtime's locale data can change them. */
public final class WeekdayNames {
    public static final List<String> SPANISH =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");
    public static final List<String> ENGLISH =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private WeekdayNames() {}
}
