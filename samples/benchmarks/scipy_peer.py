#!/usr/bin/env python3
"""Solves exported instances with scipy and prints ratios of CPU time as a table.

    java -jar samples/benchmarks/target/benchmarks.jar --export /tmp/instances
    python3 samples/benchmarks/scipy_peer.py /tmp/instances

Needs numpy and scipy, and no network. Dense instances go to linear_sum_assignment, sparse ones to
min_weight_full_bipartite_matching with each place as a column of its own. Building scipy's matrices is not in its
times. The script ends with 1 if a total differs from ours.
"""

import pathlib
import platform
import statistics
import sys
import time

import numpy
import scipy
from scipy.optimize import linear_sum_assignment
from scipy.sparse import csr_array
from scipy.sparse.csgraph import min_weight_full_bipartite_matching


def read(path):
    """Header as a dictionary, and the numbers that follow the empty line."""
    content = path.read_bytes()
    head, body = content.split(b"\n\n", 1)
    first, *lines = head.decode("ascii").splitlines()
    header = {key: float(value) for key, value in (line.split() for line in lines)}
    return first.split()[1], header, body


def cpu_ms(solve, runs=5, budget=30):
    """The answer, and the median CPU time of this thread; fewer runs when they are slow."""
    times = []
    while len(times) < runs and (not times or sum(times) < budget):
        before = time.thread_time()
        answer = solve()
        times.append(time.thread_time() - before)
    return answer, 1000 * statistics.median(times)


def dense(header, body):
    shape = int(header["rows"]), int(header["columns"])
    cost = numpy.frombuffer(body, "<i4").reshape(shape).astype(numpy.float64)
    (rows, columns), spent = cpu_ms(lambda: linear_sum_assignment(cost))
    return "linear_sum_assignment", int(cost[rows, columns].sum()), spent


def sparse(header, body):
    """None where a full matching does not exist: it must fill the smaller side."""
    mentees, mentors, candidates = (int(header[key]) for key in ("mentees", "mentors", "candidates"))
    start = numpy.frombuffer(body, "<i4", mentees + 1)
    mentor = numpy.frombuffer(body, "<i4", candidates, start.nbytes)
    places = numpy.frombuffer(body, "<i4", mentors, start.nbytes + mentor.nbytes)
    points = numpy.frombuffer(body, "<i8", candidates, start.nbytes + mentor.nbytes + places.nbytes)
    if int(header["matched"]) != min(mentees, int(places.sum())):
        return None
    mentee = numpy.repeat(numpy.arange(mentees), numpy.diff(start))
    copies = places[mentor]
    first = numpy.concatenate(([0], numpy.cumsum(places)[:-1]))[mentor]
    turn = numpy.arange(copies.sum()) - numpy.repeat(numpy.cumsum(copies) - copies, copies)
    worth = numpy.repeat(points, copies).astype(numpy.float64)
    # A cost of 0 would mean no edge.
    dearest = worth.max() + 1
    graph = csr_array(
        (dearest - worth, (numpy.repeat(mentee, copies), numpy.repeat(first, copies) + turn)),
        shape=(mentees, int(places.sum())),
    )
    (rows, columns), spent = cpu_ms(lambda: min_weight_full_bipartite_matching(graph))
    total = len(rows) * dearest - graph[rows, columns].sum()
    return "min_weight_full_bipartite_matching", int(total), spent


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    print(f"Python {platform.python_version()}, numpy {numpy.__version__}, scipy {scipy.__version__}\n")
    print("| instance | ours, CPU ms | scipy | scipy, CPU ms | ratio |")
    print("|---|---:|---|---:|---:|")
    differ = []
    paths = sorted(pathlib.Path(sys.argv[1]).glob("*.weft"), key=lambda path: (path.stat().st_size, path.name))
    for path in paths:
        kind, header, body = read(path)
        result = dense(header, body) if kind == "dense" else sparse(header, body)
        if result is None:
            print(f"| {path.stem} | {header['cpu_ms']:.2f} | no full matching | | |")
            continue
        name, total, spent = result
        print(f"| {path.stem} | {header['cpu_ms']:.2f} | {name} | {spent:.2f} | {spent / header['cpu_ms']:.1f} |", flush=True)
        if total != int(header["total"]):
            differ.append(f"{path.stem}: ours {int(header['total'])}, scipy {total}")
    if differ:
        sys.exit("answers differ: " + "; ".join(differ))
    if not paths:
        sys.exit("no *.weft files in " + sys.argv[1])


if __name__ == "__main__":
    main()
