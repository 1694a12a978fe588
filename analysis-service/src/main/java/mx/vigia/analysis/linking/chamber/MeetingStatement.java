package mx.vigia.analysis.linking.chamber;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;

/** One page's statement about a meeting; an unstated field is null, or an empty list. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingStatement(
        String title,
        MeetingKind kind,
        @JsonUnwrapped MeetingOccasion occasion,
        MeetingStatus status,
        @JsonUnwrapped MeetingAgenda agenda,
        String officialAddress) {}
