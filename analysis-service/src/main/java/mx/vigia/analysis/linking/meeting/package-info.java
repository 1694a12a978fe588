/** Which meetings of different sites are one. */
package mx.vigia.analysis.linking.meeting;
