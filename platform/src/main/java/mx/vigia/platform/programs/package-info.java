/**
 * What holds at every address that programs ask, {@code /api/}: nothing is asked for in vain, nothing is sent twice, whoever may read may read
 * from anywhere, and a refusal says what would be taken.
 */
package mx.vigia.platform.programs;
