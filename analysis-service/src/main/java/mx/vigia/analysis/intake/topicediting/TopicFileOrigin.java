package mx.vigia.analysis.intake.topicediting;

/**
 * Which file of a topic is in force, and why. A newer shipped file never silently replaces an edited one, and is never
 * silently ignored.
 */
public enum TopicFileOrigin {
    /** The shipped file. */
    SHIPPED,
    /** The edited file, which replaces the shipped one. */
    EDITED,
    /** The edited file; the shipped one has changed since the edit and is not used. */
    EDITED_BEFORE_UPGRADE,
    /** The shipped file, because the edited one can no longer be parsed. */
    EDIT_UNREADABLE,
    /** The edited file of a topic that is not shipped. */
    OWN
}
