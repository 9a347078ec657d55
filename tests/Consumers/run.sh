#!/usr/bin/env bash
# Builds and runs what a user would build, from packages in a folder feed and outside the repository.
# Usage: run.sh console|file|web|endpoints|worker|database|rules|trimmed|tool|contents. Packs first, once for each folder that MKB_CONSUMERS names.
set -euo pipefail
repository=$(cd "$(dirname "$0")/../.." && pwd)
work=${MKB_CONSUMERS:-$(mktemp -d)}
feed=$work/feed
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
version=$(sed -n 's:.*<Version>\(.*\)</Version>.*:\1:p' "$repository/Directory.Build.props")
properties=(-p:RestoreAdditionalProjectSources="$feed" -p:MkbVersion="$version" --nologo -v quiet)

if [ ! -d "$feed" ]; then
  mkdir -p "$feed"
  for project in "$repository"/src/*/*.csproj; do
    dotnet pack "$project" -c Release -o "$feed" --nologo -v quiet
  done
  # The tool's own package only points: to a native program where there is one, to a portable one elsewhere.
  for runtime in linux-x64 any; do
    dotnet pack "$repository/src/MkbPrioritisation.Cli" -c Release -r "$runtime" -o "$feed" --nologo -v quiet
  done
  cp -r "$repository/tests/Consumers/." "$work/"
  sed -n '/^```csharp/,/^```/p' "$repository/README.md" | sed '/^```/d' > "$work/Console/Program.cs"
  # Each test class that the README of the laws shows is a file of its own.
  awk -v to="$work/Rules/Readme" '/^```csharp/ { n++; on = 1; next } /^```/ { on = 0 } on { print > (to n ".cs") }' "$repository/src/MkbPrioritisation.Testing/README.md"
  mkdir -p "$work/File"
  sed -n '/^```cs$/,/^```/p' "$repository/README.md" | sed '/^```/d' > "$work/File/app.cs"
fi

# The packages under test go into a folder of their own, as one of the same version would be taken from another run's.
export NUGET_FALLBACK_PACKAGES=${NUGET_PACKAGES:-$HOME/.nuget/packages} NUGET_PACKAGES=$work/packages

case $1 in
  console)
    dotnet run --project "$work/Console" "${properties[@]:0:2}" > "$work/console.txt"
    head -n 3 "$work/console.txt"
    grep -q ' 1  Investment scheme for applying innovation  4.00 × 4.67' "$work/console.txt"
    ;;
  web)
    dotnet build "$work/Web" -c Release -o "$work/web" "${properties[@]}"
    dotnet "$work/web/Web.dll" --urls http://127.0.0.1:5718 > "$work/web.log" 2>&1 &
    server=$!
    trap 'kill $server' EXIT
    curl -sS --retry 20 --retry-connrefused --retry-delay 1 -o "$work/ranking.json" http://127.0.0.1:5718/ranking/recovery-plan-2020
    curl -sSf -o "$work/matrix.svg" http://127.0.0.1:5718/matrix/recovery-plan-2020.svg
    [ "$(curl -s -o /dev/null -w '%{http_code}' http://127.0.0.1:5718/ranking/none)" = 404 ]
    python3 - "$work" <<'PYTHON'
import json, sys, xml.dom.minidom
ranking = json.load(open(sys.argv[1] + "/ranking.json"))["rankings"][0]
assert ranking["measures"][0]["scores"]["cost"]["basis"] == "published"
assert ranking["measures"][0]["id"] == "innovation-application-scheme" and len(ranking["measures"]) == 20
assert xml.dom.minidom.parse(sys.argv[1] + "/matrix.svg").documentElement.tagName == "svg"
PYTHON
    ;;
  file)
    (cd "$work/File" && RestoreAdditionalProjectSources="$feed" dotnet run app.cs) > "$work/file.txt"
    head -n 3 "$work/file.txt"
    [ "$(head -n 1 "$work/file.txt")" = " 1  Investment scheme for applying innovation" ]
    ;;
  endpoints)
    # Compiled ahead, so that what needs reflection would fail.
    dotnet publish "$work/Endpoints" -c Release -r linux-x64 -p:PublishAot=true -o "$work/endpoints" "${properties[@]}"
    "$work/endpoints/Endpoints" --urls http://127.0.0.1:5719 > "$work/endpoints.log" 2>&1 &
    server=$!
    trap 'kill $server' EXIT
    measures=http://127.0.0.1:5719/measures
    curl -sSf --retry 20 --retry-connrefused --retry-delay 1 -D "$work/headers.txt" -o "$work/rankings.json" $measures/rankings
    tag=$(sed -n 's/^ETag: \(.*\)\r$/\1/ip' "$work/headers.txt")
    [ "$(curl -s -o /dev/null -w '%{http_code}' -H "If-None-Match: $tag" $measures/rankings)" = 304 ]
    [ "$(curl -s -o /dev/null -w '%{http_code}' -H 'Accept: image/png' $measures/rankings)" = 406 ]
    [ "$(curl -s -o "$work/problem.json" -w '%{http_code} %{content_type}' $measures/rankings/recovery-plan-2021)" = "404 application/problem+json" ]
    [ "$(curl -s -o /dev/null -w '%{http_code}' "$measures/rankings?top=none")" = 400 ]
    curl -sSf -H 'Accept: image/svg+xml' -o "$work/matrix.svg" $measures/matrix/recovery-plan-2020
    curl -sSf -o "$work/report.html" "$measures/report?samples=100"
    curl -sSf -o "$work/openapi.json" http://127.0.0.1:5719/openapi/v1.json
    python3 - "$work" <<'PYTHON'
import json, sys, xml.dom.minidom
work = sys.argv[1]
assert [len(ranking["measures"]) for ranking in json.load(open(work + "/rankings.json"))["rankings"]] == [20, 33]
assert json.load(open(work + "/problem.json"))["suggestion"] == "recovery-plan-2020"
assert xml.dom.minidom.parse(work + "/matrix.svg").documentElement.tagName == "svg"
assert open(work + "/report.html").read().startswith("<!doctype html>")
rankings = json.load(open(work + "/openapi.json"))["paths"]["/measures/rankings"]["get"]
assert [parameter["name"] for parameter in rankings["parameters"]] == ["collection", "together", "scheme", "top", "actor", "assessor", "dialect", "language", "format"]
assert rankings["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].endswith("/RankingDocument")
PYTHON
    ;;
  worker)
    dotnet build "$work/Worker" -c Release -o "$work/worker" "${properties[@]}"
    mkdir -p "$work/measures/test"
    printf 'name: { en: Test }\nbasis: judgement\ncategories: { c: { en: C } }\n' > "$work/measures/test/collection.yaml"
    measure='category: c\nscores: { value-added: %s, cost: 0-50-mln, timeliness: 0-6-months, feasibility: high, support: high, introduction: 0-6-months }\n'
    printf "name: { en: One }\n$measure" 1-2-bn > "$work/measures/test/one.yaml"
    dotnet "$work/worker/Worker.dll" "$work/measures" > "$work/worker.txt" 2>&1 &
    worker=$!
    trap 'kill $worker' EXIT
    appears() { for _ in $(seq 100); do ! grep -qx "$1" "$work/worker.txt" || return 0; sleep 0.2; done; cat "$work/worker.txt"; return 1; }
    appears "First: One"
    printf "name: { en: Two }\n$measure" over-2-bn > "$work/measures/test/two.yaml"
    appears "First: Two"
    ;;
  rules)
    dotnet test "$work/Rules" "${properties[@]:0:2}" --nologo
    ;;
  database)
    dotnet run --project "$work/Database" "${properties[@]:0:2}" -- "$work/measures.db" "$work/from-database" | tee "$work/database.txt"
    grep -qx "as published: True" "$work/database.txt"
    grep -qx "reloaded equal: True" "$work/database.txt"
    grep -q "^refused: " "$work/database.txt"
    ;;
  trimmed)
    dotnet publish "$work/Console" -c Release -r linux-x64 --self-contained -p:PublishTrimmed=true -o "$work/trimmed" "${properties[@]}"
    "$work/trimmed/Console" > "$work/trimmed.txt"
    diff "$work/console.txt" "$work/trimmed.txt"
    ;;
  tool)
    dotnet tool install MkbPrioritisation.Cli --tool-path "$work/tool" --add-source "$feed" --version "$version"
    "$work/tool/mkb" --version
    # The first bytes of a native program, where a portable one would be a script or an apphost beside a library.
    [ "$(uname -sm)" != "Linux x86_64" ] || [ -e "$work"/tool/.store/*/*/mkbprioritisation.cli.linux-x64 ]
    "$work/tool/mkb" check
    "$work/tool/mkb" rank --collection recovery-plan-2020 --top 1
    "$work/tool/mkb" rank --format json | python3 -c 'import json, sys; assert len(json.load(sys.stdin)["rankings"]) == 2'
    ;;
  contents)
    dotnet run --project "$work/Contents" "${properties[@]:0:2}" -- "$feed" "$repository" "$version"
    ;;
  *)
    echo "Unknown consumer: $1" >&2
    exit 2
    ;;
esac
