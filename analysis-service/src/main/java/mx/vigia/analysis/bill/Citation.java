package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** How people cite a bill; {@code number} (of the gazette's issue) and {@code date} may be null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Citation(String text, String number, LocalDate date) {}
