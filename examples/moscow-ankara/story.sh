#!/bin/sh
# Thirteen reports of one affair, put into a ledger, and the story that the ledger finds in them.
#
#   sh examples/moscow-ankara/story.sh [LEDGER]
#
# The ledger is kept where LEDGER names a file, and thrown away otherwise. ONRECORD may name another command.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
onrecord=${ONRECORD:-onrecord}
if [ $# -gt 0 ]; then
    ledger=$1
else
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
    ledger=$folder/affair.ledger
fi

tell() {
    printf '\n%s\n\n' "$1"
    shift
    printf '$ onrecord'
    for word in "$@"; do
        case $word in
            "$ledger") printf ' affair.ledger' ;;
            *\ *) printf ' "%s"' "$word" ;;
            *) printf ' %s' "$word" ;;
        esac
    done
    printf '\n'
    $onrecord "$@"
}

$onrecord add --quiet "$ledger" "$here"/[01]*.* "$here/../549820-moscow-ankara.txt"
tell "Told by four sources or more, copies counted once:" incidents "$ledger" --min-sources 4
tell "One toll, by day and by who says it:" toll "$ledger" --place "Kafr Sabin" --measure killed
tell "What is disputed of the airspace:" disputes "$ledger" airspace --limit 1
tell "Russia and Turkey, week by week:" timeline "$ledger" --between RUS TUR
tell "The same words in several reports:" find "$ledger" '"stab in the back"' --kind statement --limit 3
