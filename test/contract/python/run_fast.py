"""Runs a script as it is, but on a clock where every sleep takes no time and is passed all the same."""

import runpy
import sys
import time

real_time = time.time
skipped = 0.0


def sleep(seconds):
    global skipped
    skipped += seconds


time.time = lambda: real_time() + skipped
time.sleep = sleep
runpy.run_path(sys.argv[1], run_name="__main__")
