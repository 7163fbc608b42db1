# SPDX-License-Identifier: Apache-2.0
# What the checks of this folder have in common; each sources it first.
set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
MVN=(mvn -B --no-transfer-progress)

say() { printf '\n== %s\n' "$*"; }

fail() {
  printf 'FAILED: %s\n' "$*" >&2
  exit 1
}

# A temporary folder that is gone when the script ends.
make_work_folder() {
  WORK=$(mktemp -d)
  trap 'rm -rf "$WORK"' EXIT
}

# The tree as it stands, without what git ignores, in folder $1.
fresh_copy() {
  mkdir -p "$1"
  (cd "$ROOT" && git ls-files -z --cached --others --exclude-standard \
    | while IFS= read -r -d '' file; do if [ -e "$file" ]; then printf '%s\0' "$file"; fi; done \
    | tar --create --null --files-from=- --file=-) | tar --extract --file=- --directory="$1"
}

# The version in the parent's pom.
project_version() {
  sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$ROOT/pom.xml" | head -n 1
}

# Artifact ids of the modules that are published, as "folder artifact packaging".
published_modules() {
  local pom
  (cd "$ROOT" && git ls-files --cached --others --exclude-standard 'pom.xml' '*/pom.xml') | while read -r pom; do
    case "$pom" in .ci/*) continue ;; esac
    if grep -q '<skipPublishing>true</skipPublishing>' "$ROOT/$pom"; then continue; fi
    printf '%s %s %s\n' "$(dirname "$pom")" \
      "$(sed -n 's|^  <artifactId>\(.*\)</artifactId>$|\1|p' "$ROOT/$pom" | head -n 1)" \
      "$(sed -n 's|^  <packaging>\(.*\)</packaging>$|\1|p' "$ROOT/$pom" | grep . || echo jar)"
  done
}

# Folders that may hold JDKs, most telling first: what JAVA_HOME and javac point at, their siblings, the alternatives.
jdk_candidates() {
  local javac homes=()
  if [ -n "${JAVA_HOME:-}" ]; then homes+=("$JAVA_HOME"); fi
  if javac=$(command -v javac); then homes+=("$(dirname "$(dirname "$(readlink -f "$javac")")")"); fi
  if command -v update-alternatives > /dev/null; then
    while IFS= read -r javac; do
      homes+=("$(dirname "$(dirname "$(readlink -f "$javac")")")")
    done < <(update-alternatives --list javac 2> /dev/null || true)
  fi
  local home sibling
  for home in "${homes[@]}"; do
    printf '%s\n' "$home"
    for sibling in "$(dirname "$home")"/*/; do printf '%s\n' "${sibling%/}"; done
  done
}

# "major home" of every JDK that is installed, each once.
jdks() {
  local home major
  jdk_candidates | while IFS= read -r home; do
    if [ ! -x "$home/bin/javac" ] || [ ! -f "$home/release" ]; then continue; fi
    major=$(sed -n 's|^JAVA_VERSION="\([0-9]*\).*|\1|p' "$home/release")
    printf '%s %s\n' "$major" "$(readlink -f "$home")"
  done | sort --unique
}

# The home of the JDK with major version $1; empty if there is none.
jdk_home() { jdks | sed -n "s|^$1 ||p" | head -n 1; }

# Publishes into $WORK/built what the test command compiled, and sets MVN_OF_OTHERS: Maven as somebody else has it, who
# resolves from there, then from what this user has downloaded, then as usual. This user's repository is not written to.
publish_for_others() {
  export CONSUMERS_BUILT=$WORK/built
  export CONSUMERS_DOWNLOADED=${CONSUMERS_DOWNLOADED:-$HOME/.m2/repository}
  local settings=$ROOT/.ci/consumers/settings.xml
  if [ ! -d "$ROOT/jackson-bindings/jackson2/target/classes" ]; then fail "no classes; run the test command first"; fi
  "${MVN[@]}" --quiet --settings "$settings" -Dmaven.repo.local="$WORK/publisher" deploy \
    -Dmaven.main.skip=true -Dmaven.test.skip=true -Dmaven.install.skip=true -Dcoverage.skip=true \
    -Dspotless.check.skip=true -DaltDeploymentRepository="built::file://$WORK/built"
  MVN_OF_OTHERS=("${MVN[@]}" --settings "$settings" -Dmaven.repo.local="$WORK/consumer")
}
