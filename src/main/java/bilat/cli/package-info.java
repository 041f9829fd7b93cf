/** Commands, console, clock and exit codes: the one place that touches the surroundings. */
package bilat.cli;
