package mx.vigia.analysis.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;

/** When and where comments are taken; whatever the source does not say is null. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Consultation(LocalDate opensOn, LocalDate closesOn, String address) {}
