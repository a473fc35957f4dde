# Where things lie and how an environment is made. Sourced by the scripts beside it.

root=$(dirname "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")")
home=${LCLAB_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/land-cover-lab}
base_python=${LCLAB_BASE_PYTHON:-/usr/bin/python3}

# environment NAME LOCK: the folder of the environment that a lock file asks for.
environment() {
  echo "$home/$1-$(sha256sum < "$2" | cut -c 1-12)"
}

worker=$(environment worker "$root/core/requirements.lock")

say() { printf '%s\n' "$*"; }

fail() {
  printf 'Error: %s\n' "$*" >&2
  exit 1
}

# make_environment FOLDER LOCK PYTHON [OPTION OF VENV...]
# A venv cannot be moved, so it is built in place: only the file .complete makes it count, and the
# lock keeps two runs from building the same one. It has no cache and downloads to the same disk,
# because a cache would double the space and a small /tmp would be full.
make_environment() {
  local folder=$1 lock=$2 python=$3
  shift 3
  mkdir -p "$home"
  (
    flock --nonblock 9 || { say "Waiting for another setup to end." && flock 9; }
    [ -f "$folder/.complete" ] && exit
    say "Making $folder"
    rm -rf "$folder"
    "$python" -I -m venv "$@" "$folder"
    mkdir "$folder/tmp"
    env -u PIP_TARGET -u PIP_PREFIX -u PIP_USER TMPDIR="$folder/tmp" \
      "$folder/bin/python" -I -m pip install --require-hashes --no-deps --no-cache-dir \
      --disable-pip-version-check --progress-bar off -r "$lock"
    rm -rf "$folder/tmp"
    touch "$folder/.complete"
  ) 9> "$home/.lock"
}
