"""Building binaries and measuring their runs, for the scripts beside this file."""
import os, subprocess, sys, time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def built(product):
    build = ["swift", "build", "-c", "release", "--product", product]
    if subprocess.run(build, cwd=ROOT, stdout=subprocess.DEVNULL).returncode:
        sys.exit("the release build failed")
    path = subprocess.run(build + ["--show-bin-path"], cwd=ROOT, stdout=subprocess.PIPE, check=True)
    return os.path.join(path.stdout.decode().strip(), product)


def commands(binary):
    """The names of the commands that `runut` has."""
    told = subprocess.run([binary, "--help"], stdout=subprocess.PIPE).stdout.decode().split("SUBCOMMANDS:")[-1]
    return {line.split()[0] for line in told.splitlines() if line.startswith("  ") and not line.startswith("   ")}


class Run:
    """Seconds on the clock and of the processor, peak memory in MB and exit status of a command.

    The system counts the memory of whoever starts a process in, so that a script must stay small: it holds no pile.
    """

    def __init__(self, command, answer=os.devnull, limit=None):
        command = ["timeout", str(limit), *command] if limit else command
        with open(answer, "wb") as out:
            began = time.perf_counter()
            process = subprocess.Popen(command, stdout=out, stderr=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.perf_counter() - began
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss / 1024
        self.status = process.returncode = os.waitstatus_to_exitcode(status)

    @property
    def stopped(self):
        """Whether it ran past its limit."""
        return self.status == 124


def measured(command, answer=os.devnull):
    run = Run(command, answer)
    if run.status:
        sys.exit(f"{' '.join(command)} ended with {run.status}")
    return run
