/** What a bill is about, and the evidence for it. */
package mx.vigia.analysis.topic;
