#!/bin/sh
# Starts Bilat. The program itself, a jar, stands behind this script in the same file.
#
# BILAT_JAVA_OPTS  options for Java, parted by blanks
# JAVA_HOME        the Java to use, if it is 17 or newer; else the first on PATH

# Java takes the encoding of file names from here, and from nowhere else.
LC_ALL=C.UTF-8
export LC_ALL

# Prints the major version of the Java at $1; nothing if it cannot be told without starting it.
major() {
    home=$(readlink -f "$1" 2>/dev/null) || home=$1
    home=${home%/bin/*}
    [ -r "$home/release" ] || return 0
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
            JAVA_VERSION=*)
                version=${line#*=}
                version=${version#\"}
                version=${version#1.}
                printf '%s' "${version%%[!0-9]*}"
                return 0
                ;;
        esac
    done <"$home/release"
}

java=
old=
for candidate in "${JAVA_HOME:+$JAVA_HOME/bin/java}" "$(command -v java)"; do
    [ -n "$candidate" ] && [ -x "$candidate" ] || continue
    version=$(major "$candidate")
    if [ "${version:-17}" -ge 17 ]; then
        java=$candidate
        break
    fi
    old=${old:-"Java $version at $candidate"}
done

if [ -z "$java" ]; then
    if [ -n "$old" ]; then
        found="found only $old"
    else
        found="found none in JAVA_HOME or on PATH"
    fi
    printf 'bilat: needs Java 17 or newer, and %s\n' "$found" >&2
    # As where a file cannot be read: the machine is at fault, not the facts and not the program.
    exit 74
fi

# Only a shell can tell for each stream alone whether it is a terminal.
terminal=
[ -t 1 ] && terminal=out
[ -t 2 ] && terminal=$terminal,err

# A short run is over before the optimising compiler pays. Java's own words never join a document on standard output.
# shellcheck disable=SC2086  # the options are parted by blanks on purpose
exec "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxRAMPercentage=50 \
    -Xlog:disable -Xlog:all=error:stderr -XX:+DisplayVMOutputToStderr \
    -Djava.awt.headless=true "-Dbilat.terminal=$terminal" ${BILAT_JAVA_OPTS:-} -jar "$0" "$@"
