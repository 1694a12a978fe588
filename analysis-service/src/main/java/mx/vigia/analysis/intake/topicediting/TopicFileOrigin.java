package mx.vigia.analysis.intake.topicediting;

/** Which file of a topic counts, and why: a newer file that is shipped never replaces in silence what a person wrote, nor is it passed over in silence. */
public enum TopicFileOrigin {
    /** The one that is shipped. */
    SHIPPED,
    /** The one a person wrote over the one that is shipped. */
    EDITED,
    /** The one a person wrote; what is shipped has changed since, and does not count. */
    EDITED_BEFORE_UPGRADE,
    /** The one that is shipped: what a person wrote can no longer be understood. */
    EDIT_UNREADABLE,
    /** The one a person wrote; none is shipped. */
    OWN
}
