/** Describes in English what a Mexican bill would do, composed from known facts and never translated. */
package mx.vigia.analysis.topic.english;
