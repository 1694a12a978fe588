package mx.vigia.notification.watch;

import mx.vigia.platform.i18n.Language;

/** The display names of topics, which queries may call by an id or another name. */
@FunctionalInterface
public interface TopicNames {
    /** Returns the name of the topic with this name in the language; the same name where there is none. */
    String nameOf(String name, Language language);
}
