/** What a bill is about, and why we say so. */
package mx.vigia.analysis.topic;
