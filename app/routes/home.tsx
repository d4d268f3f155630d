export default function Home() {
  return (
    <div className="page-width py-20">
      <h1 className="text-5xl text-sogan">Sayembara Batik PALI</h1>
    </div>
  )
}
