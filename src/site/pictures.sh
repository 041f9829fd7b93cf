#!/bin/sh
# Draws the pages of the example briefs and of the invented full brief as pictures into src/site/resources/images, or
# into the folder given. Wants target/bilat, pdftoppm (poppler-utils) and convert (imagemagick).
set -eu
cd "$(dirname "$0")/../.."
images=${1:-src/site/resources/images}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Draws each page of a brief as NAME-PAGE.png in few colours: text on white needs no more.
draw() {
    name=$1
    shift
    target/bilat -q brief "$@" --to pdf >"$work/brief.pdf"
    rm -f "$images/$name"-[0-9]*.png "$work"/page-*
    pdftoppm -r 80 -png "$work/brief.pdf" "$work/page"
    for page in "$work"/page-*.png; do
        number=$(basename "$page" .png | sed 's/^page-0*//')
        convert "$page" -strip -dither None -colors 32 -define png:exclude-chunk=date,time "PNG8:$images/$name-$number.png"
    done
}

mkdir -p "$images"
draw AZE-IRN AZE-IRN --as-of 2019-01-22
draw AZE-IRN-scene-setter AZE-IRN --as scene-setter --side AZE --as-of 2019-01-22
draw XAA-XAB XAA-XAB --as-of 2026-06-30 --data src/test/resources/synthetic/data
