/** Says in English what a Mexican bill would do, put together from what we know of it and never translated. */
package mx.vigia.analysis.topic.english;
